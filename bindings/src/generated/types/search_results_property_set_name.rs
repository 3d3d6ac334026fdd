// @generated from the schemas of version V2018_01_08.

/// Simple type `t:SearchResultsPropertySetNameType`.
///
/// Restricts `xs:string`.
#[doc(alias = "SearchResultsPropertySetNameType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SearchResultsPropertySetName {
    Default,
    Owa16,
    Outlook16,
    /// A value that the schema does not list.
    Unlisted(String),
}

::ews_bindings::open_enum!(SearchResultsPropertySetName : Default, Outlook16, Owa16);
