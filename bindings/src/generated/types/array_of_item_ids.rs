// @generated

use ::ews_bindings::xml;

use super::ItemId;

/// Complex type `t:ArrayOfItemIdsType`.
#[doc(alias = "ArrayOfItemIdsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfItemIds(pub Vec<ItemId>);

xml::complex_type!(
    ArrayOfItemIds { name: "t:ArrayOfItemIdsType", model: "t:ItemId*" }
);

xml::wrapper_type!(ArrayOfItemIds, ItemId);

xml::list_of_elements!(ArrayOfItemIds, t "ItemId");
