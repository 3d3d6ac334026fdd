// @generated

use ::ews_bindings::xml;

use super::AttendeeConstraintItem;

/// Complex type `t:ArrayOfAttendeeConstraintItems`.
pub type ArrayOfAttendeeConstraintItems = xml::List<
    AttendeeConstraintItem,
    ArrayOfAttendeeConstraintItemsList,
>;

xml::list_name!(
    ArrayOfAttendeeConstraintItemsList: Elements "t:AttendeeItem" { name:
    "t:ArrayOfAttendeeConstraintItems", model: "t:AttendeeItem*" }
);
