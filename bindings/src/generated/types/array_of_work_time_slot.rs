// @generated

use ::ews_bindings::{rt, xml};

use super::WorkTimeSlot;

/// Complex type `t:ArrayOfWorkTimeSlot`, since `V2016_10_10`.
pub type ArrayOfWorkTimeSlot = xml::List<WorkTimeSlot, ArrayOfWorkTimeSlotList>;

rt::list_name!(
    ArrayOfWorkTimeSlotList: Elements "t:TimeSlot" { name: "t:ArrayOfWorkTimeSlot",
    model: "t:TimeSlot*" }
);
