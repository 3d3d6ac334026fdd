// @generated

use ::ews_bindings::{rt, xml};

use super::AttendeeConstraintItem;

/// Complex type `t:ArrayOfAttendeeConstraintItems`, since `V2016_10_10`.
pub type ArrayOfAttendeeConstraintItems = xml::List<
    AttendeeConstraintItem,
    ArrayOfAttendeeConstraintItemsList,
>;

rt::list_name!(
    ArrayOfAttendeeConstraintItemsList: Elements "t:AttendeeItem" { name:
    "t:ArrayOfAttendeeConstraintItems", model: "t:AttendeeItem*" }
);
