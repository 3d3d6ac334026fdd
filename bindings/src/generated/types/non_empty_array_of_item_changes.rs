// @generated

use ::ews_bindings::xml;

use super::ItemChange;

/// Complex type `t:NonEmptyArrayOfItemChangesType`.
#[doc(alias = "NonEmptyArrayOfItemChangesType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfItemChanges(pub Vec<ItemChange>);

xml::complex_type!(
    NonEmptyArrayOfItemChanges { name: "t:NonEmptyArrayOfItemChangesType", model:
    "t:ItemChange+", checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfItemChanges, ItemChange);

xml::list_of_elements!(NonEmptyArrayOfItemChanges, t "ItemChange");
