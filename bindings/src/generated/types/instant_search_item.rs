// @generated from the schemas of version V2018_01_08.

use super::InstantSearchItemItem;

/// Simple type `t:InstantSearchItemType`.
///
/// A list of `t:InstantSearchItemItem`, separated by spaces.
#[doc(alias = "InstantSearchItemType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct InstantSearchItem(pub Vec<InstantSearchItemItem>);

::ews_bindings::wrapper_type!(InstantSearchItem, InstantSearchItemItem);

::ews_bindings::list_type!(InstantSearchItem);
