// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
    GetReminders { name: "m:GetRemindersType", model:
    "m:BeginTime?, m:EndTime?, m:MaxItems?, m:ReminderType?" }
);

rt::placeholder_default!(GetReminders);

impl rt::ReadComplex for GetReminders {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "BeginTime") => reader.fill(&mut self.begin_time, tag),
            (rt::M, "EndTime") => reader.fill(&mut self.end_time, tag),
            (rt::M, "MaxItems") => reader.fill(&mut self.max_items, tag),
            (rt::M, "ReminderType") => reader.fill(&mut self.reminder_type, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetReminders {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:BeginTime", &self.begin_time);
        out.element("m:EndTime", &self.end_time);
        out.element("m:MaxItems", &self.max_items);
        out.element("m:ReminderType", &self.reminder_type);
    }
}

rt::root!(GetReminders, "m:GetReminders");
