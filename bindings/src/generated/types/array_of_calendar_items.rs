// @generated

use ::ews_bindings::xml;

use super::CalendarItem;

/// Complex type `t:ArrayOfCalendarItemsType`.
#[doc(alias = "ArrayOfCalendarItemsType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfCalendarItems(pub Vec<CalendarItem>);

xml::complex_type!(
    ArrayOfCalendarItems { name: "t:ArrayOfCalendarItemsType", model:
    "(t:CalendarItem)*" }
);

xml::wrapper_type!(ArrayOfCalendarItems, CalendarItem);

xml::list_of_elements!(ArrayOfCalendarItems, t "CalendarItem");
