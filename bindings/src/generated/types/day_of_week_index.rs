// @generated

use ::ews_bindings::rt;

/// Simple type `t:DayOfWeekIndexType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`DayOfWeekIndex`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/dayofweekindex).
#[doc(alias = "DayOfWeekIndexType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum DayOfWeekIndex {
    First,
    Second,
    Third,
    Fourth,
    Last,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for DayOfWeekIndex {}

rt::open_enum! {
    DayOfWeekIndex;
    0 First;
    1 Second;
    2 Third;
    3 Fourth;
    4 Last;
}
