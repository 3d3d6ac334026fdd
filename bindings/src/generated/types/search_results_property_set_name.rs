// @generated

use ::ews_bindings::rt;

/// Simple type `t:SearchResultsPropertySetNameType`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[doc(alias = "SearchResultsPropertySetNameType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SearchResultsPropertySetName {
    Default,
    Owa16,
    Outlook16,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for SearchResultsPropertySetName {}

rt::open_enum! {
    SearchResultsPropertySetName;
    0 Default;
    1 Owa16;
    2 Outlook16;
}
