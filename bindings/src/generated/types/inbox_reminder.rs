// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{EmailReminderChange, EmailReminderSendOption, Guid};

/// Complex type `t:InboxReminderType`, since `V2016_10_10`.
#[doc(alias = "InboxReminderType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InboxReminder {
    /// Element `t:Id`, optional.
    pub id: Option<Guid>,
    /// Element `t:ReminderOffset`, optional.
    pub reminder_offset: Option<i32>,
    /// Element `t:Message`, optional.
    pub message: Option<String>,
    /// Element `t:IsOrganizerReminder`, optional.
    pub is_organizer_reminder: Option<bool>,
    /// Element `t:OccurrenceChange`, optional.
    pub occurrence_change: Option<EmailReminderChange>,
    /// Element `t:SendOption`, optional.
    pub send_option: Option<EmailReminderSendOption>,
    /// Element `t:Subject`, optional, since `V2018_01_08`.
    pub subject: Option<String>,
    /// Element `t:RichTextMessage`, optional, since `V2018_01_08`.
    pub rich_text_message: Option<String>,
}

impl Eq for InboxReminder {}

rt::complex_type! {
    InboxReminder = "t:InboxReminderType";
    elements t {
        0 id: "Id" optional;
        1 reminder_offset: "ReminderOffset" optional;
        2 message: "Message" optional;
        3 is_organizer_reminder: "IsOrganizerReminder" optional;
        4 occurrence_change: "OccurrenceChange" optional;
        5 send_option: "SendOption" optional;
        6 subject: "Subject" optional;
        7 rich_text_message: "RichTextMessage" optional;
    }
}
