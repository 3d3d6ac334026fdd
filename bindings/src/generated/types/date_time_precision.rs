// @generated

use ::ews_bindings::rt;

/// Simple type `t:DateTimePrecisionType`, since `Exchange2010_SP2`.
///
/// Restricts `xs:string`.
/// Global element `t:DateTimePrecision`.
///
/// Microsoft's reference: [`DateTimePrecision`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/datetimeprecision).
#[doc(alias = "DateTimePrecisionType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum DateTimePrecision {
    Seconds,
    Milliseconds,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for DateTimePrecision {}

rt::open_enum! {
    DateTimePrecision;
    0 Seconds;
    1 Milliseconds;
}
