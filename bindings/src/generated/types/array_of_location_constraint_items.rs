// @generated

use ::ews_bindings::{rt, xml};

use super::LocationConstraintItem;

/// Complex type `t:ArrayOfLocationConstraintItems`, since `V2016_10_10`.
pub type ArrayOfLocationConstraintItems = xml::List<
    LocationConstraintItem,
    ArrayOfLocationConstraintItemsList,
>;

rt::list_name!(
    ArrayOfLocationConstraintItemsList: Elements "t:LocationItem" { name:
    "t:ArrayOfLocationConstraintItems", model: "t:LocationItem*" }
);
