// @generated from the schemas of version V2018_01_08.

use super::ItemTypesFilterItem;

/// Simple type `t:ItemTypesFilterType`.
///
/// A list of `t:ItemTypesFilterItem`, separated by spaces.
#[doc(alias = "ItemTypesFilterType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ItemTypesFilter(pub Vec<ItemTypesFilterItem>);

::ews_bindings::wrapper_type!(ItemTypesFilter, ItemTypesFilterItem);

::ews_bindings::list_type!(ItemTypesFilter);
