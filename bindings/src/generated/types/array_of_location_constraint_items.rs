// @generated

use ::ews_bindings::xml;

use super::LocationConstraintItem;

/// Complex type `t:ArrayOfLocationConstraintItems`.
pub type ArrayOfLocationConstraintItems = xml::List<
    LocationConstraintItem,
    ArrayOfLocationConstraintItemsList,
>;

xml::list_name!(
    ArrayOfLocationConstraintItemsList: Elements "t:LocationItem" { name:
    "t:ArrayOfLocationConstraintItems", model: "t:LocationItem*" }
);
