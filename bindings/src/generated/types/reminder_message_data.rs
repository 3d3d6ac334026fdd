// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::ItemId;

/// Complex type `t:ReminderMessageDataType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`ReminderMessageData`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/remindermessagedata).
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
    elements t {
        0 reminder_text: "ReminderText" optional;
        1 location: "Location" optional;
        2 start_time: "StartTime" optional;
        3 end_time: "EndTime" optional;
        4 associated_calendar_item_id: "AssociatedCalendarItemId" optional;
    }
}
