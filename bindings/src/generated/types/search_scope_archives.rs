// @generated

use ::ews_bindings::rt;
use super::SearchScopeArchivesItem;

/// Simple type `t:SearchScopeArchivesType`, since `V2016_10_10`.
///
/// A list of `t:SearchScopeArchivesItem`, separated by spaces.
#[doc(alias = "SearchScopeArchivesType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchScopeArchives(pub Vec<SearchScopeArchivesItem>);

impl Eq for SearchScopeArchives {}

rt::list_text_type! {
    SearchScopeArchives, SearchScopeArchivesItem
}
