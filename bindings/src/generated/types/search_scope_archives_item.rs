// @generated

use ::ews_bindings::xml;

/// Simple type without a name: list item in t:SearchScopeArchives.
///
/// Restricts `xs:string`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SearchScopeArchivesItem {
    MainArchive,
    AuxArchive,
    All,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(SearchScopeArchivesItem: All, AuxArchive, MainArchive);
