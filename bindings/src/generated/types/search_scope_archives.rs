// @generated from the schemas of version V2018_01_08.

use super::SearchScopeArchivesItem;

/// Simple type `t:SearchScopeArchivesType`.
///
/// A list of `t:SearchScopeArchivesItem`, separated by spaces.
#[doc(alias = "SearchScopeArchivesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SearchScopeArchives(pub Vec<SearchScopeArchivesItem>);

::ews_bindings::wrapper_type!(SearchScopeArchives, SearchScopeArchivesItem);

::ews_bindings::list_type!(SearchScopeArchives);
