// @generated

use ::ews_bindings::rt;

/// Simple type `t:AggregateType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`AggregateOn`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/aggregateon).
#[doc(alias = "AggregateType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum Aggregate {
    Minimum,
    Maximum,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for Aggregate {}

rt::open_enum! {
    Aggregate;
    0 Minimum;
    1 Maximum;
}
