// @generated from the schemas of version V2018_01_08.

use super::InstantSearchResultItem;

/// Simple type `t:InstantSearchResultType`.
///
/// A list of `t:InstantSearchResultItem`, separated by spaces.
#[doc(alias = "InstantSearchResultType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct InstantSearchResult(pub Vec<InstantSearchResultItem>);

::ews_bindings::wrapper_type!(InstantSearchResult, InstantSearchResultItem);

::ews_bindings::list_type!(InstantSearchResult);
