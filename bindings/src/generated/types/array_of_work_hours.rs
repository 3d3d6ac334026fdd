// @generated

use ::ews_bindings::{rt, xml};

use super::WorkHours;

/// Complex type `t:ArrayOfWorkHours`, since `V2016_10_10`.
pub type ArrayOfWorkHours = xml::List<WorkHours, ArrayOfWorkHoursList>;

rt::list_name!(
    ArrayOfWorkHoursList: Elements "t:WorkHours" { name: "t:ArrayOfWorkHours", model:
    "t:WorkHours{0,7}", flags: checked }
);
