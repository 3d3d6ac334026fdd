// @generated from the schemas of version V2018_01_08.

use super::SuggestionKindItem;

/// Simple type `t:SuggestionKindType`.
///
/// A list of `t:SuggestionKindItem`, separated by spaces.
#[doc(alias = "SuggestionKindType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SuggestionKind(pub Vec<SuggestionKindItem>);

::ews_bindings::wrapper_type!(SuggestionKind, SuggestionKindItem);

::ews_bindings::list_type!(SuggestionKind);
