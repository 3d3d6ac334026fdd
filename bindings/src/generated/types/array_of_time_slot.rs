// @generated

use ::ews_bindings::{rt, xml};

use super::TimeSlot;

/// Complex type `t:ArrayOfTimeSlot`, since `V2016_10_10`.
pub type ArrayOfTimeSlot = xml::List<TimeSlot, ArrayOfTimeSlotList>;

rt::list_name!(
    ArrayOfTimeSlotList: Elements "t:TimeSlot" { name: "t:ArrayOfTimeSlot", model:
    "t:TimeSlot*" }
);
