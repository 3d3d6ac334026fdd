// @generated

use ::ews_bindings::xml;

use super::GroupedItems;

/// Complex type `t:ArrayOfGroupedItemsType`.
#[doc(alias = "ArrayOfGroupedItemsType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfGroupedItems(pub Vec<GroupedItems>);

xml::complex_type!(
    ArrayOfGroupedItems { name: "t:ArrayOfGroupedItemsType", model:
    "(t:GroupedItems*)", checked: true }
);

xml::wrapper_type!(ArrayOfGroupedItems, GroupedItems);

xml::list_of_elements!(ArrayOfGroupedItems, t "GroupedItems");
