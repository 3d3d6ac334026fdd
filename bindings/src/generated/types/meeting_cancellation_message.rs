// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{EnhancedLocation, MeetingMessage, Recurrence};

/// Complex type `t:MeetingCancellationMessageType`.
///
/// Extends `t:MeetingMessageType`.
///
/// Fields inherited from [`MeetingMessage`]: `associated_calendar_item_id`, `is_delegated`, `is_out_of_date`, `has_been_processed`, `response_type`, `uid`, `recurrence_id`, `date_time_stamp`, `is_organizer`.
///
/// Fields inherited from [`Message`](super::Message): `sender`, `to_recipients`, `cc_recipients`, `bcc_recipients`, `is_read_receipt_requested`, `is_delivery_receipt_requested`, `conversation_index`, `conversation_topic`, `from`, `internet_message_id`, `is_read`, `is_response_requested` and 13 more.
///
/// Fields inherited from [`Item`](super::Item): `mime_content`, `item_id`, `parent_folder_id`, `item_class`, `subject`, `sensitivity`, `body`, `attachments`, `date_time_received`, `size`, `categories`, `importance` and 60 more.
///
/// Microsoft's reference: [`MeetingCancellation`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/meetingcancellation).
#[doc(alias = "MeetingCancellationMessageType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MeetingCancellationMessage {
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
    /// Element `t:EnhancedLocation`, optional, since `Exchange2013_SP1`.
    pub enhanced_location: Option<Box<EnhancedLocation>>,
    /// Element `t:DoNotForwardMeeting`, optional, since `V2017_07_11`.
    pub do_not_forward_meeting: Option<bool>,
}

rt::complex_type! {
    MeetingCancellationMessage: MeetingMessage = "t:MeetingCancellationMessageType";
    elements t {
        base 105;
        0 start: "Start" optional;
        1 end: "End" optional;
        2 location: "Location" optional;
        3 recurrence: "Recurrence" optional;
        4 calendar_item_type: "CalendarItemType" optional;
        5 enhanced_location: "EnhancedLocation" optional;
        6 do_not_forward_meeting: "DoNotForwardMeeting" optional;
    }
    kept { base.base.base.kept }
}
