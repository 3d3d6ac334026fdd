// @generated

use ::ews_bindings::rt;
use super::InstantSearchResultItem;

/// Simple type `t:InstantSearchResultType`, since `V2016_10_10`.
///
/// A list of `t:InstantSearchResultItem`, separated by spaces.
#[doc(alias = "InstantSearchResultType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InstantSearchResult(pub Vec<InstantSearchResultItem>);

impl Eq for InstantSearchResult {}

rt::list_text_type! {
    InstantSearchResult, InstantSearchResultItem
}
