// @generated

use ::ews_bindings::{Result, value, xml};

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

xml::complex_type!(
    ReminderMessageData { name: "t:ReminderMessageDataType", model:
    "t:ReminderText?, t:Location?, t:StartTime?, t:EndTime?, t:AssociatedCalendarItemId?"
    }
);

xml::blank_default!(ReminderMessageData);

impl xml::ReadNode for ReminderMessageData {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "ReminderText") => input.fill(&mut self.reminder_text, tag),
            (xml::T, "Location") => input.fill(&mut self.location, tag),
            (xml::T, "StartTime") => input.fill(&mut self.start_time, tag),
            (xml::T, "EndTime") => input.fill(&mut self.end_time, tag),
            (xml::T, "AssociatedCalendarItemId") => {
                input.fill(&mut self.associated_calendar_item_id, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ReminderMessageData {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ReminderText", &self.reminder_text);
        out.element("t:Location", &self.location);
        out.element("t:StartTime", &self.start_time);
        out.element("t:EndTime", &self.end_time);
        out.element("t:AssociatedCalendarItemId", &self.associated_calendar_item_id);
    }
}
