// @generated

use ::ews_bindings::xml;

use super::LocationConstraintItem;

/// Complex type `t:ArrayOfLocationConstraintItems`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfLocationConstraintItems(pub Vec<LocationConstraintItem>);

xml::complex_type!(
    ArrayOfLocationConstraintItems { name: "t:ArrayOfLocationConstraintItems", model:
    "t:LocationItem*" }
);

xml::wrapper_type!(ArrayOfLocationConstraintItems, LocationConstraintItem);

xml::list_of_elements!(ArrayOfLocationConstraintItems, t "LocationItem");
