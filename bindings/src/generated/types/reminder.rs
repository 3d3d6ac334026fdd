// @generated

use ::ews_bindings::{Result, rt, value};

use super::{ItemId, ReminderGroup};

/// Complex type `t:ReminderType`, since `Exchange2013_SP1`.
#[doc(alias = "ReminderType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Reminder {
    /// Element `t:Subject`, required.
    pub subject: String,
    /// Element `t:Location`, optional.
    pub location: Option<String>,
    /// Element `t:ReminderTime`, required.
    pub reminder_time: value::DateTime,
    /// Element `t:StartDate`, required.
    pub start_date: value::DateTime,
    /// Element `t:EndDate`, required.
    pub end_date: value::DateTime,
    /// Element `t:ItemId`, required.
    pub item_id: ItemId,
    /// Element `t:RecurringMasterItemId`, optional.
    pub recurring_master_item_id: Option<Box<ItemId>>,
    /// Element `t:ReminderGroup`, optional.
    pub reminder_group: Option<ReminderGroup>,
    /// Element `t:UID`, required.
    pub uid: String,
}

impl Eq for Reminder {}

rt::complex_type!(
    Reminder { name: "t:ReminderType", required:
    "t:Subject, t:ReminderTime, t:StartDate, t:EndDate, t:ItemId, t:UID", bits: 6, model
   :
    "t:Subject, t:Location?, t:ReminderTime, t:StartDate, t:EndDate, t:ItemId, t:RecurringMasterItemId?, t:ReminderGroup?, t:UID"
    }
);

impl Reminder {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        subject: impl Into<String>,
        reminder_time: value::DateTime,
        start_date: value::DateTime,
        end_date: value::DateTime,
        item_id: ItemId,
        uid: impl Into<String>,
    ) -> Self {
        Self {
            subject: subject.into(),
            location: None,
            reminder_time,
            start_date,
            end_date,
            item_id,
            recurring_master_item_id: None,
            reminder_group: None,
            uid: uid.into(),
        }
    }
}

rt::placeholder_new!(
    Reminder: text, placeholder, placeholder, placeholder, placeholder, text
);

impl rt::ReadComplex for Reminder {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Subject") => reader.require(&mut self.subject, tag, 0),
            (rt::T, "Location") => reader.fill(&mut self.location, tag),
            (rt::T, "ReminderTime") => reader.require(&mut self.reminder_time, tag, 1),
            (rt::T, "StartDate") => reader.require(&mut self.start_date, tag, 2),
            (rt::T, "EndDate") => reader.require(&mut self.end_date, tag, 3),
            (rt::T, "ItemId") => reader.require(&mut self.item_id, tag, 4),
            (rt::T, "RecurringMasterItemId") => {
                reader.fill(&mut self.recurring_master_item_id, tag)
            }
            (rt::T, "ReminderGroup") => reader.fill(&mut self.reminder_group, tag),
            (rt::T, "UID") => reader.require(&mut self.uid, tag, 5),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for Reminder {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Subject", &self.subject);
        out.element("t:Location", &self.location);
        out.element("t:ReminderTime", &self.reminder_time);
        out.element("t:StartDate", &self.start_date);
        out.element("t:EndDate", &self.end_date);
        out.element("t:ItemId", &self.item_id);
        out.element("t:RecurringMasterItemId", &self.recurring_master_item_id);
        out.element("t:ReminderGroup", &self.reminder_group);
        out.element("t:UID", &self.uid);
    }
}
