// @generated

use ::ews_bindings::rt;
use super::SuggestionKindItem;

/// Simple type `t:SuggestionKindType`, since `V2016_10_10`.
///
/// A list of `t:SuggestionKindItem`, separated by spaces.
#[doc(alias = "SuggestionKindType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SuggestionKind(pub Vec<SuggestionKindItem>);

impl Eq for SuggestionKind {}

rt::list_text_type! {
    SuggestionKind, SuggestionKindItem
}
