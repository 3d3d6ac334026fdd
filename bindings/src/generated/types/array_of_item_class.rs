// @generated

use ::ews_bindings::xml;

use super::ItemClass;

/// Complex type `t:ArrayOfItemClassType`.
#[doc(alias = "ArrayOfItemClassType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfItemClass(pub Vec<ItemClass>);

xml::complex_type!(
    ArrayOfItemClass { name: "t:ArrayOfItemClassType", model: "(t:ItemClass)*" }
);

xml::wrapper_type!(ArrayOfItemClass, ItemClass);

xml::list_of_elements!(ArrayOfItemClass, t "ItemClass");
