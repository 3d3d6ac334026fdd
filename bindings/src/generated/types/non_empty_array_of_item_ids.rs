// @generated

use ::ews_bindings::xml;

use super::ItemId;

/// Complex type `t:NonEmptyArrayOfItemIdsType`.
#[doc(alias = "NonEmptyArrayOfItemIdsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfItemIds(pub Vec<ItemId>);

xml::complex_type!(
    NonEmptyArrayOfItemIds { name: "t:NonEmptyArrayOfItemIdsType", model: "t:ItemId+",
    checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfItemIds, ItemId);

xml::list_of_elements!(NonEmptyArrayOfItemIds, t "ItemId");
