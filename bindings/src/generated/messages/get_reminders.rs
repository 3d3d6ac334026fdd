// @generated

use ::ews_bindings::{Result, value, xml};

use super::{GetRemindersMaxItems, GetRemindersReminder};

/// Complex type `m:GetRemindersType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetReminders`.
#[doc(alias = "GetRemindersType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetReminders {
    /// Element `m:BeginTime`, optional.
    pub begin_time: Option<value::DateTime>,
    /// Element `m:EndTime`, optional.
    pub end_time: Option<value::DateTime>,
    /// Element `m:MaxItems`, optional.
    pub max_items: Option<GetRemindersMaxItems>,
    /// Element `m:ReminderType`, optional.
    pub reminder_type: Option<GetRemindersReminder>,
}

impl Eq for GetReminders {}

xml::complex_type!(
    GetReminders { name: "m:GetRemindersType", model:
    "m:BeginTime?, m:EndTime?, m:MaxItems?, m:ReminderType?" }
);

xml::blank_default!(GetReminders);

impl xml::ReadNode for GetReminders {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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

xml::root!(GetReminders, "m:GetReminders");
