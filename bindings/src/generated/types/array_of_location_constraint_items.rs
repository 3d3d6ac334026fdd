// @generated

use ::ews_bindings::xml;

use super::LocationConstraintItem;

/// Complex type `t:ArrayOfLocationConstraintItems`, since `V2016_10_10`.
pub type ArrayOfLocationConstraintItems = xml::List<
    LocationConstraintItem,
    ArrayOfLocationConstraintItemsList,
>;

xml::list_name!(
    ArrayOfLocationConstraintItemsList: Elements "t:LocationItem" { name:
    "t:ArrayOfLocationConstraintItems", model: "t:LocationItem*" }
);
