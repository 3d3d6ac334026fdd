// @generated

use ::ews_bindings::rt;

/// Simple type `t:AffectedTaskOccurrencesType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`DeleteItem`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/deleteitem).
#[doc(alias = "AffectedTaskOccurrencesType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum AffectedTaskOccurrences {
    AllOccurrences,
    SpecifiedOccurrenceOnly,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for AffectedTaskOccurrences {}

rt::open_enum! {
    AffectedTaskOccurrences;
    0 AllOccurrences;
    1 SpecifiedOccurrenceOnly;
}
