// @generated from the schemas of version V2018_01_08.

use super::SearchScopeGroupsItem;

/// Simple type `t:SearchScopeGroupsType`.
///
/// A list of `t:SearchScopeGroupsItem`, separated by spaces.
#[doc(alias = "SearchScopeGroupsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SearchScopeGroups(pub Vec<SearchScopeGroupsItem>);

::ews_bindings::wrapper_type!(SearchScopeGroups, SearchScopeGroupsItem);

::ews_bindings::list_type!(SearchScopeGroups);
