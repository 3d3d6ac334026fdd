// @generated

use ::ews_bindings::xml;

use super::Item;

/// Complex type `t:ArrayOfItemsType`.
#[doc(alias = "ArrayOfItemsType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfItems(pub Vec<Item>);

xml::complex_type!(ArrayOfItems { name: "t:ArrayOfItemsType", model: "(t:Item)*" });

xml::wrapper_type!(ArrayOfItems, Item);

xml::list_of_elements!(ArrayOfItems, t "Item");
