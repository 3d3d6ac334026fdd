// @generated

use ::ews_bindings::rt;
use super::InstantSearchItemItem;

/// Simple type `t:InstantSearchItemType`, since `V2016_10_10`.
///
/// A list of `t:InstantSearchItemItem`, separated by spaces.
#[doc(alias = "InstantSearchItemType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InstantSearchItem(pub Vec<InstantSearchItemItem>);

impl Eq for InstantSearchItem {}

rt::list_text_type! {
    InstantSearchItem, InstantSearchItemItem
}
