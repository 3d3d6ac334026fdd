// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, value, xml};

use super::ItemId;

/// Complex type `t:ReminderMessageDataType`.
#[doc(alias = "ReminderMessageDataType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ReminderMessageData {
    /// Element `t:ReminderText`, optional, `xs:string`.
    pub reminder_text: Option<String>,
    /// Element `t:Location`, optional, `xs:string`.
    pub location: Option<String>,
    /// Element `t:StartTime`, optional, `xs:dateTime`.
    pub start_time: Option<value::DateTime>,
    /// Element `t:EndTime`, optional, `xs:dateTime`.
    pub end_time: Option<value::DateTime>,
    /// Element `t:AssociatedCalendarItemId`, optional.
    pub associated_calendar_item_id: Option<Box<ItemId>>,
}

impl ReminderMessageData {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ReminderMessageDataType",
        content: xml::Content::Model(
            "t:ReminderText?, t:Location?, t:StartTime?, t:EndTime?, t:AssociatedCalendarItemId?",
        ),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(ReminderMessageData);

::ews_bindings::blank_default!(ReminderMessageData);

impl xml::ReadNode for ReminderMessageData {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
