// @generated

use ::ews_bindings::rt;

/// Anonymous simple type: list item in t:SearchScopeArchives.
///
/// Restricts `xs:string`.
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SearchScopeArchivesItem {
    MainArchive,
    AuxArchive,
    All,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for SearchScopeArchivesItem {}

rt::open_enum! {
    SearchScopeArchivesItem;
    0 MainArchive;
    1 AuxArchive;
    2 All;
}
