// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, value, xml};

use super::{GetRemindersMaxItems, GetRemindersReminder};

/// Complex type `m:GetRemindersType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetReminders`.
#[doc(alias = "GetRemindersType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetReminders {
    /// Element `m:BeginTime`, optional, `xs:dateTime`.
    pub begin_time: Option<value::DateTime>,
    /// Element `m:EndTime`, optional, `xs:dateTime`.
    pub end_time: Option<value::DateTime>,
    /// Element `m:MaxItems`, optional.
    pub max_items: Option<GetRemindersMaxItems>,
    /// Element `m:ReminderType`, optional.
    pub reminder_type: Option<GetRemindersReminder>,
}

impl GetReminders {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetRemindersType",
        content: xml::Content::Model(
            "m:BeginTime?, m:EndTime?, m:MaxItems?, m:ReminderType?",
        ),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(GetReminders);

::ews_bindings::blank_default!(GetReminders);

impl xml::ReadNode for GetReminders {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "BeginTime") => input.fill(&mut self.begin_time, tag),
            (xml::M, "EndTime") => input.fill(&mut self.end_time, tag),
            (xml::M, "MaxItems") => input.fill(&mut self.max_items, tag),
            (xml::M, "ReminderType") => input.fill(&mut self.reminder_type, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetReminders {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:BeginTime", &self.begin_time);
        out.element("m:EndTime", &self.end_time);
        out.element("m:MaxItems", &self.max_items);
        out.element("m:ReminderType", &self.reminder_type);
    }
}
