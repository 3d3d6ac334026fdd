// @generated

use ::ews_bindings::rt;

/// Anonymous simple type: list item in t:SearchScopeGroups.
///
/// Restricts `xs:string`.
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SearchScopeGroupsItem {
    MyGroups,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for SearchScopeGroupsItem {}

rt::open_enum! {
    SearchScopeGroupsItem;
    0 MyGroups;
}
