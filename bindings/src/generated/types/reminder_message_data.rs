// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::ItemId;

/// Complex type `t:ReminderMessageDataType`, since `Exchange2013_SP1`.
#[doc(alias = "ReminderMessageDataType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReminderMessageData {
    /// Element `t:ReminderText`, optional.
    pub reminder_text: Option<String>,
    /// Element `t:Location`, optional.
    pub location: Option<String>,
    /// Element `t:StartTime`, optional.
    pub start_time: Option<value::DateTime>,
    /// Element `t:EndTime`, optional.
    pub end_time: Option<value::DateTime>,
    /// Element `t:AssociatedCalendarItemId`, optional.
    pub associated_calendar_item_id: Option<Box<ItemId>>,
}

impl Eq for ReminderMessageData {}

rt::complex_type! {
    ReminderMessageData = "t:ReminderMessageDataType";
    elements {
        0 reminder_text: t "ReminderText" optional;
        1 location: t "Location" optional;
        2 start_time: t "StartTime" optional;
        3 end_time: t "EndTime" optional;
        4 associated_calendar_item_id: t "AssociatedCalendarItemId" optional;
    }
}
