// @generated

use ::ews_bindings::xml;

/// Simple type without a name: list item in t:SearchScopeGroups.
///
/// Restricts `xs:string`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SearchScopeGroupsItem {
    MyGroups,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(SearchScopeGroupsItem: MyGroups);
