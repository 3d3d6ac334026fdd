// @generated

use ::ews_bindings::xml;

use super::InstantSearchItemItem;

/// Simple type `t:InstantSearchItemType`, since `V2016_10_10`.
///
/// A list of `t:InstantSearchItemItem`, separated by spaces.
#[doc(alias = "InstantSearchItemType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InstantSearchItem(pub Vec<InstantSearchItemItem>);

impl Eq for InstantSearchItem {}

xml::wrapper_type!(InstantSearchItem, InstantSearchItemItem);

xml::list_type!(InstantSearchItem);
