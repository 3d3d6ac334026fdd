// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{EnhancedLocation, MeetingMessage, Recurrence};

/// Complex type `t:MeetingResponseMessageType`.
///
/// Extends `t:MeetingMessageType`.
///
/// Fields inherited from [`MeetingMessage`]: `associated_calendar_item_id`, `is_delegated`, `is_out_of_date`, `has_been_processed`, `response_type`, `uid`, `recurrence_id`, `date_time_stamp`, `is_organizer`.
///
/// Fields inherited from [`Message`](super::Message): `sender`, `to_recipients`, `cc_recipients`, `bcc_recipients`, `is_read_receipt_requested`, `is_delivery_receipt_requested`, `conversation_index`, `conversation_topic`, `from`, `internet_message_id`, `is_read`, `is_response_requested` and 13 more.
///
/// Fields inherited from [`Item`](super::Item): `mime_content`, `item_id`, `parent_folder_id`, `item_class`, `subject`, `sensitivity`, `body`, `attachments`, `date_time_received`, `size`, `categories`, `importance` and 60 more.
///
/// Microsoft's reference: [`MeetingResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/meetingresponse).
#[doc(alias = "MeetingResponseMessageType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MeetingResponseMessage {
    /// The value of the base type, [`MeetingMessage`].
    pub base: MeetingMessage,
    /// Element `t:Start`, optional, since `Exchange2013_SP1`.
    pub start: Option<value::DateTime>,
    /// Element `t:End`, optional, since `Exchange2013_SP1`.
    pub end: Option<value::DateTime>,
    /// Element `t:Location`, optional, since `Exchange2013_SP1`.
    pub location: Option<String>,
    /// Element `t:Recurrence`, optional, since `Exchange2013_SP1`.
    pub recurrence: Option<Box<Recurrence>>,
    /// Element `t:CalendarItemType`, optional, since `Exchange2013_SP1`.
    pub calendar_item_type: Option<String>,
    /// Element `t:ProposedStart`, optional, since `Exchange2013_SP1`.
    pub proposed_start: Option<value::DateTime>,
    /// Element `t:ProposedEnd`, optional, since `Exchange2013_SP1`.
    pub proposed_end: Option<value::DateTime>,
    /// Element `t:EnhancedLocation`, optional, since `Exchange2013_SP1`.
    pub enhanced_location: Option<Box<EnhancedLocation>>,
}

rt::complex_type! {
    MeetingResponseMessage: MeetingMessage = "t:MeetingResponseMessageType";
    elements t {
        base 105;
        0 start: "Start" optional;
        1 end: "End" optional;
        2 location: "Location" optional;
        3 recurrence: "Recurrence" optional;
        4 calendar_item_type: "CalendarItemType" optional;
        5 proposed_start: "ProposedStart" optional;
        6 proposed_end: "ProposedEnd" optional;
        7 enhanced_location: "EnhancedLocation" optional;
    }
    kept { base.base.base.kept }
}
