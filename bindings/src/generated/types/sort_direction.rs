// @generated

use ::ews_bindings::rt;

/// Simple type `t:SortDirectionType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`FieldOrder`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/fieldorder).
#[doc(alias = "SortDirectionType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SortDirection {
    Ascending,
    Descending,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for SortDirection {}

rt::open_enum! {
    SortDirection;
    0 Ascending;
    1 Descending;
}
