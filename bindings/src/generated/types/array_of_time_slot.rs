// @generated

use ::ews_bindings::xml;

use super::TimeSlot;

/// Complex type `t:ArrayOfTimeSlot`, since `V2016_10_10`.
pub type ArrayOfTimeSlot = xml::List<TimeSlot, ArrayOfTimeSlotList>;

xml::list_name!(
    ArrayOfTimeSlotList: Elements "t:TimeSlot" { name: "t:ArrayOfTimeSlot", model:
    "t:TimeSlot*" }
);
