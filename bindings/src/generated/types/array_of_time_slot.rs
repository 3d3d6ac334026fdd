// @generated

use ::ews_bindings::xml;

use super::TimeSlot;

/// Complex type `t:ArrayOfTimeSlot`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfTimeSlot(pub Vec<TimeSlot>);

xml::complex_type!(
    ArrayOfTimeSlot { name: "t:ArrayOfTimeSlot", model: "t:TimeSlot*" }
);

xml::wrapper_type!(ArrayOfTimeSlot, TimeSlot);

xml::list_of_elements!(ArrayOfTimeSlot, t "TimeSlot");
