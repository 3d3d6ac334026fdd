// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
    ReminderMessageData { name: "t:ReminderMessageDataType", model:
    "t:ReminderText?, t:Location?, t:StartTime?, t:EndTime?, t:AssociatedCalendarItemId?"
    }
);

rt::placeholder_default!(ReminderMessageData);

impl rt::ReadComplex for ReminderMessageData {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ReminderText") => reader.fill(&mut self.reminder_text, tag),
            (rt::T, "Location") => reader.fill(&mut self.location, tag),
            (rt::T, "StartTime") => reader.fill(&mut self.start_time, tag),
            (rt::T, "EndTime") => reader.fill(&mut self.end_time, tag),
            (rt::T, "AssociatedCalendarItemId") => {
                reader.fill(&mut self.associated_calendar_item_id, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ReminderMessageData {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:ReminderText", &self.reminder_text);
        out.element("t:Location", &self.location);
        out.element("t:StartTime", &self.start_time);
        out.element("t:EndTime", &self.end_time);
        out.element("t:AssociatedCalendarItemId", &self.associated_calendar_item_id);
    }
}
