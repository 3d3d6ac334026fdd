// @generated

use ::ews_bindings::{Result, rt, value};

use super::{ItemId, Message, ResponseType};

/// Complex type `t:MeetingMessageType`.
///
/// Extends `t:MessageType`.
#[doc(alias = "MeetingMessageType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MeetingMessage {
    /// What it inherits from [`Message`].
    pub base: Message,
    /// Element `t:AssociatedCalendarItemId`, optional.
    pub associated_calendar_item_id: Option<Box<ItemId>>,
    /// Element `t:IsDelegated`, optional.
    pub is_delegated: Option<bool>,
    /// Element `t:IsOutOfDate`, optional.
    pub is_out_of_date: Option<bool>,
    /// Element `t:HasBeenProcessed`, optional.
    pub has_been_processed: Option<bool>,
    /// Element `t:ResponseType`, optional.
    pub response_type: Option<ResponseType>,
    /// Element `t:UID`, optional.
    pub uid: Option<String>,
    /// Element `t:RecurrenceId`, optional.
    pub recurrence_id: Option<value::DateTime>,
    /// Element `t:DateTimeStamp`, optional.
    pub date_time_stamp: Option<value::DateTime>,
    /// Element `t:IsOrganizer`, optional, since `Exchange2013_SP1`.
    pub is_organizer: Option<bool>,
}

rt::complex_type!(
    MeetingMessage { name: "t:MeetingMessageType", base: Message, model:
    "t:AssociatedCalendarItemId?, t:IsDelegated?, t:IsOutOfDate?, t:HasBeenProcessed?, t:ResponseType?, t:UID?, t:RecurrenceId?, t:DateTimeStamp?, t:IsOrganizer?"
    }
);

rt::extends!(MeetingMessage, Message);

rt::placeholder_default!(MeetingMessage);

impl rt::ReadComplex for MeetingMessage {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "AssociatedCalendarItemId") => {
                reader.fill(&mut self.associated_calendar_item_id, tag)
            }
            (rt::T, "IsDelegated") => reader.fill(&mut self.is_delegated, tag),
            (rt::T, "IsOutOfDate") => reader.fill(&mut self.is_out_of_date, tag),
            (rt::T, "HasBeenProcessed") => reader.fill(&mut self.has_been_processed, tag),
            (rt::T, "ResponseType") => reader.fill(&mut self.response_type, tag),
            (rt::T, "UID") => reader.fill(&mut self.uid, tag),
            (rt::T, "RecurrenceId") => reader.fill(&mut self.recurrence_id, tag),
            (rt::T, "DateTimeStamp") => reader.fill(&mut self.date_time_stamp, tag),
            (rt::T, "IsOrganizer") => reader.fill(&mut self.is_organizer, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for MeetingMessage {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:AssociatedCalendarItemId", &self.associated_calendar_item_id);
        out.element("t:IsDelegated", &self.is_delegated);
        out.element("t:IsOutOfDate", &self.is_out_of_date);
        out.element("t:HasBeenProcessed", &self.has_been_processed);
        out.element("t:ResponseType", &self.response_type);
        out.element("t:UID", &self.uid);
        out.element("t:RecurrenceId", &self.recurrence_id);
        out.element("t:DateTimeStamp", &self.date_time_stamp);
        out.element("t:IsOrganizer", &self.is_organizer);
    }
}
