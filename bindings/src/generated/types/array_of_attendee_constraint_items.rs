// @generated

use ::ews_bindings::xml;

use super::AttendeeConstraintItem;

/// Complex type `t:ArrayOfAttendeeConstraintItems`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfAttendeeConstraintItems(pub Vec<AttendeeConstraintItem>);

xml::complex_type!(
    ArrayOfAttendeeConstraintItems { name: "t:ArrayOfAttendeeConstraintItems", model:
    "t:AttendeeItem*" }
);

xml::wrapper_type!(ArrayOfAttendeeConstraintItems, AttendeeConstraintItem);

xml::list_of_elements!(ArrayOfAttendeeConstraintItems, t "AttendeeItem");
