// @generated

use ::ews_bindings::{rt, xml};

use super::FieldOrder;

/// Complex type `t:NonEmptyArrayOfFieldOrdersType`.
#[doc(alias = "NonEmptyArrayOfFieldOrdersType")]
pub type NonEmptyArrayOfFieldOrders = xml::List<
    FieldOrder,
    NonEmptyArrayOfFieldOrdersList,
>;

rt::list_name!(
    NonEmptyArrayOfFieldOrdersList: Elements "t:FieldOrder" { name:
    "t:NonEmptyArrayOfFieldOrdersType", model: "t:FieldOrder+", flags: checked }
);
