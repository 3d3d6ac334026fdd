// @generated

use ::ews_bindings::rt;

/// Simple type `t:SearchPageDirectionType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`PageDirection`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/pagedirection).
#[doc(alias = "SearchPageDirectionType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SearchPageDirection {
    Previous,
    Next,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for SearchPageDirection {}

rt::open_enum! {
    SearchPageDirection;
    0 Previous;
    1 Next;
}
