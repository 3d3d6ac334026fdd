// @generated

use ::ews_bindings::xml;

use super::FieldOrder;

/// Complex type `t:NonEmptyArrayOfFieldOrdersType`.
#[doc(alias = "NonEmptyArrayOfFieldOrdersType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfFieldOrders(pub Vec<FieldOrder>);

xml::complex_type!(
    NonEmptyArrayOfFieldOrders { name: "t:NonEmptyArrayOfFieldOrdersType", model:
    "t:FieldOrder+", checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfFieldOrders, FieldOrder);

xml::list_of_elements!(NonEmptyArrayOfFieldOrders, t "FieldOrder");
