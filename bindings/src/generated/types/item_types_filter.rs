// @generated

use ::ews_bindings::rt;
use super::ItemTypesFilterItem;

/// Simple type `t:ItemTypesFilterType`, since `V2016_10_10`.
///
/// A list of `t:ItemTypesFilterItem`, separated by spaces.
#[doc(alias = "ItemTypesFilterType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ItemTypesFilter(pub Vec<ItemTypesFilterItem>);

impl Eq for ItemTypesFilter {}

rt::list_text_type! {
    ItemTypesFilter, ItemTypesFilterItem
}
