// @generated

use ::ews_bindings::xml;

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

xml::open_enum!(SearchResultsPropertySetName: Default, Outlook16, Owa16);
