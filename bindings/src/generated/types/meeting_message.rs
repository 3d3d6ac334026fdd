// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{ItemId, Message, ResponseType};

/// Complex type `t:MeetingMessageType`.
///
/// Extends `t:MessageType`.
#[doc(alias = "MeetingMessageType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MeetingMessage {
    /// The fields inherited from [`Message`].
    pub base: Message,
    /// Element `t:AssociatedCalendarItemId`, optional.
    pub associated_calendar_item_id: Option<Box<ItemId>>,
    /// Element `t:IsDelegated`, optional.
    pub is_delegated: Option<bool>,
    /// Element `t:IsOutOfDate`, optional.
    pub is_out_of_date: Option<bool>,
    /// Element `t:HasBeenProcessed`, optional.
    pub has_been_processed: Option<bool>,
    /// Element `t:ResponseType`, optional.
    pub response_type: Option<ResponseType>,
    /// Element `t:UID`, optional.
    pub uid: Option<String>,
    /// Element `t:RecurrenceId`, optional.
    pub recurrence_id: Option<value::DateTime>,
    /// Element `t:DateTimeStamp`, optional.
    pub date_time_stamp: Option<value::DateTime>,
    /// Element `t:IsOrganizer`, optional, since `Exchange2013_SP1`.
    pub is_organizer: Option<bool>,
}

rt::complex_type! {
    MeetingMessage: Message = "t:MeetingMessageType";
    elements {
        base;
        0 associated_calendar_item_id: t "AssociatedCalendarItemId" ?;
        1 is_delegated: t "IsDelegated" ?;
        2 is_out_of_date: t "IsOutOfDate" ?;
        3 has_been_processed: t "HasBeenProcessed" ?;
        4 response_type: t "ResponseType" ?;
        5 uid: t "UID" ?;
        6 recurrence_id: t "RecurrenceId" ?;
        7 date_time_stamp: t "DateTimeStamp" ?;
        8 is_organizer: t "IsOrganizer" ?;
    }
}
