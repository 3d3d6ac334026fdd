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
    elements {
        0 id: t "Id" optional;
        1 reminder_offset: t "ReminderOffset" optional;
        2 message: t "Message" optional;
        3 is_organizer_reminder: t "IsOrganizerReminder" optional;
        4 occurrence_change: t "OccurrenceChange" optional;
        5 send_option: t "SendOption" optional;
        6 subject: t "Subject" optional;
        7 rich_text_message: t "RichTextMessage" optional;
    }
}
