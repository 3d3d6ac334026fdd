// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    InboxReminder { name: "t:InboxReminderType", model:
    "t:Id?, t:ReminderOffset?, t:Message?, t:IsOrganizerReminder?, t:OccurrenceChange?, t:SendOption?, t:Subject?, t:RichTextMessage?"
    }
);

xml::blank_default!(InboxReminder);

impl xml::ReadNode for InboxReminder {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Id") => input.fill(&mut self.id, tag),
            (xml::T, "ReminderOffset") => input.fill(&mut self.reminder_offset, tag),
            (xml::T, "Message") => input.fill(&mut self.message, tag),
            (xml::T, "IsOrganizerReminder") => {
                input.fill(&mut self.is_organizer_reminder, tag)
            }
            (xml::T, "OccurrenceChange") => input.fill(&mut self.occurrence_change, tag),
            (xml::T, "SendOption") => input.fill(&mut self.send_option, tag),
            (xml::T, "Subject") => input.fill(&mut self.subject, tag),
            (xml::T, "RichTextMessage") => input.fill(&mut self.rich_text_message, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for InboxReminder {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
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
