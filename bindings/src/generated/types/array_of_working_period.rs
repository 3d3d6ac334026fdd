// @generated

use ::ews_bindings::{rt, xml};

use super::WorkingPeriod;

/// Complex type `t:ArrayOfWorkingPeriod`.
pub type ArrayOfWorkingPeriod = xml::List<WorkingPeriod, ArrayOfWorkingPeriodList>;

rt::list_name!(
    ArrayOfWorkingPeriodList: Elements "t:WorkingPeriod" { name:
    "t:ArrayOfWorkingPeriod", model: "t:WorkingPeriod*" }
);
