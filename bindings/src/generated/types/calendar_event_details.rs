// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `t:CalendarEventDetails`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CalendarEventDetails {
    /// Element `t:ID`, optional.
    pub id: Option<String>,
    /// Element `t:Subject`, optional.
    pub subject: Option<String>,
    /// Element `t:Location`, optional.
    pub location: Option<String>,
    /// Element `t:IsMeeting`, required.
    pub is_meeting: bool,
    /// Element `t:IsRecurring`, required.
    pub is_recurring: bool,
    /// Element `t:IsException`, required.
    pub is_exception: bool,
    /// Element `t:IsReminderSet`, required.
    pub is_reminder_set: bool,
    /// Element `t:IsPrivate`, required.
    pub is_private: bool,
}

impl Eq for CalendarEventDetails {}

rt::complex_type!(
    CalendarEventDetails { name: "t:CalendarEventDetails", required:
    "t:IsMeeting, t:IsRecurring, t:IsException, t:IsReminderSet, t:IsPrivate", bits: 5,
    model:
    "t:ID?, t:Subject?, t:Location?, t:IsMeeting, t:IsRecurring, t:IsException, t:IsReminderSet, t:IsPrivate"
    }
);

impl CalendarEventDetails {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        is_meeting: bool,
        is_recurring: bool,
        is_exception: bool,
        is_reminder_set: bool,
        is_private: bool,
    ) -> Self {
        Self {
            id: None,
            subject: None,
            location: None,
            is_meeting,
            is_recurring,
            is_exception,
            is_reminder_set,
            is_private,
        }
    }
}

rt::placeholder_new!(
    CalendarEventDetails: placeholder, placeholder, placeholder, placeholder,
    placeholder
);

impl rt::ReadComplex for CalendarEventDetails {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ID") => reader.fill(&mut self.id, tag),
            (rt::T, "Subject") => reader.fill(&mut self.subject, tag),
            (rt::T, "Location") => reader.fill(&mut self.location, tag),
            (rt::T, "IsMeeting") => reader.require(&mut self.is_meeting, tag, 0),
            (rt::T, "IsRecurring") => reader.require(&mut self.is_recurring, tag, 1),
            (rt::T, "IsException") => reader.require(&mut self.is_exception, tag, 2),
            (rt::T, "IsReminderSet") => reader.require(&mut self.is_reminder_set, tag, 3),
            (rt::T, "IsPrivate") => reader.require(&mut self.is_private, tag, 4),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for CalendarEventDetails {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:ID", &self.id);
        out.element("t:Subject", &self.subject);
        out.element("t:Location", &self.location);
        out.element("t:IsMeeting", &self.is_meeting);
        out.element("t:IsRecurring", &self.is_recurring);
        out.element("t:IsException", &self.is_exception);
        out.element("t:IsReminderSet", &self.is_reminder_set);
        out.element("t:IsPrivate", &self.is_private);
    }
}
