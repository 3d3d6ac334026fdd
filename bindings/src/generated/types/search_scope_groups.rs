// @generated

use ::ews_bindings::rt;
use super::SearchScopeGroupsItem;

/// Simple type `t:SearchScopeGroupsType`, since `V2016_10_10`.
///
/// A list of `t:SearchScopeGroupsItem`, separated by spaces.
#[doc(alias = "SearchScopeGroupsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchScopeGroups(pub Vec<SearchScopeGroupsItem>);

impl Eq for SearchScopeGroups {}

rt::list_text_type! {
    SearchScopeGroups, SearchScopeGroupsItem
}
