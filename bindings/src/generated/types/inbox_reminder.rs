// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    InboxReminder { name: "t:InboxReminderType", model:
    "t:Id?, t:ReminderOffset?, t:Message?, t:IsOrganizerReminder?, t:OccurrenceChange?, t:SendOption?, t:Subject?, t:RichTextMessage?"
    }
);

rt::placeholder_default!(InboxReminder);

impl rt::ReadComplex for InboxReminder {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Id") => reader.fill(&mut self.id, tag),
            (rt::T, "ReminderOffset") => reader.fill(&mut self.reminder_offset, tag),
            (rt::T, "Message") => reader.fill(&mut self.message, tag),
            (rt::T, "IsOrganizerReminder") => {
                reader.fill(&mut self.is_organizer_reminder, tag)
            }
            (rt::T, "OccurrenceChange") => reader.fill(&mut self.occurrence_change, tag),
            (rt::T, "SendOption") => reader.fill(&mut self.send_option, tag),
            (rt::T, "Subject") => reader.fill(&mut self.subject, tag),
            (rt::T, "RichTextMessage") => reader.fill(&mut self.rich_text_message, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for InboxReminder {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Id", &self.id);
        out.element("t:ReminderOffset", &self.reminder_offset);
        out.element("t:Message", &self.message);
        out.element("t:IsOrganizerReminder", &self.is_organizer_reminder);
        out.element("t:OccurrenceChange", &self.occurrence_change);
        out.element("t:SendOption", &self.send_option);
        out.element("t:Subject", &self.subject);
        out.element("t:RichTextMessage", &self.rich_text_message);
    }
}
