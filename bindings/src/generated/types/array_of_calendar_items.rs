// @generated

use ::ews_bindings::{rt, xml};

use super::CalendarItem;

/// Complex type `t:ArrayOfCalendarItemsType`, since `V2016_10_10`.
#[doc(alias = "ArrayOfCalendarItemsType")]
pub type ArrayOfCalendarItems = xml::List<CalendarItem, ArrayOfCalendarItemsList>;

rt::list_name!(
    ArrayOfCalendarItemsList: Elements "t:CalendarItem" { name:
    "t:ArrayOfCalendarItemsType", model: "(t:CalendarItem)*" }
);
