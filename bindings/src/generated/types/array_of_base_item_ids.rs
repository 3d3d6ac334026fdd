// @generated

use ::ews_bindings::xml;

use super::ItemId;

/// Complex type `t:ArrayOfBaseItemIdsType`.
#[doc(alias = "ArrayOfBaseItemIdsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfBaseItemIds(pub Vec<ItemId>);

xml::complex_type!(
    ArrayOfBaseItemIds { name: "t:ArrayOfBaseItemIdsType", model: "(t:ItemId)*" }
);

xml::wrapper_type!(ArrayOfBaseItemIds, ItemId);

xml::list_of_elements!(ArrayOfBaseItemIds, t "ItemId");
