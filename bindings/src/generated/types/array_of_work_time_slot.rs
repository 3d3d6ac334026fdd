// @generated

use ::ews_bindings::xml;

use super::WorkTimeSlot;

/// Complex type `t:ArrayOfWorkTimeSlot`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfWorkTimeSlot(pub Vec<WorkTimeSlot>);

xml::complex_type!(
    ArrayOfWorkTimeSlot { name: "t:ArrayOfWorkTimeSlot", model: "t:TimeSlot*" }
);

xml::wrapper_type!(ArrayOfWorkTimeSlot, WorkTimeSlot);

xml::list_of_elements!(ArrayOfWorkTimeSlot, t "TimeSlot");
