// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{ItemId, Message, ResponseType};

/// Complex type `t:MeetingMessageType`.
///
/// Extends `t:MessageType`.
///
/// Fields inherited from [`Message`]: `sender`, `to_recipients`, `cc_recipients`, `bcc_recipients`, `is_read_receipt_requested`, `is_delivery_receipt_requested`, `conversation_index`, `conversation_topic`, `from`, `internet_message_id`, `is_read`, `is_response_requested` and 13 more.
///
/// Fields inherited from [`Item`](super::Item): `mime_content`, `item_id`, `parent_folder_id`, `item_class`, `subject`, `sensitivity`, `body`, `attachments`, `date_time_received`, `size`, `categories`, `importance` and 60 more.
///
/// Microsoft's reference: [`MeetingMessage`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/meetingmessage).
#[doc(alias = "MeetingMessageType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MeetingMessage {
    /// The value of the base type, [`Message`].
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
    elements t {
        base 96;
        0 associated_calendar_item_id: "AssociatedCalendarItemId" optional;
        1 is_delegated: "IsDelegated" optional;
        2 is_out_of_date: "IsOutOfDate" optional;
        3 has_been_processed: "HasBeenProcessed" optional;
        4 response_type: "ResponseType" optional;
        5 uid: "UID" optional;
        6 recurrence_id: "RecurrenceId" optional;
        7 date_time_stamp: "DateTimeStamp" optional;
        8 is_organizer: "IsOrganizer" optional;
    }
    kept { base.base.kept }
}
