// @generated

use ::ews_bindings::rt;

/// Simple type `t:ExceptionPropertyURIType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ExceptionPropertyURIType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ExceptionPropertyUri {
    /// `attachment:Name`
    AttachmentName,
    /// `attachment:ContentType`
    AttachmentContentType,
    /// `attachment:Content`
    AttachmentContent,
    /// `recurrence:Month`
    RecurrenceMonth,
    /// `recurrence:DayOfWeekIndex`
    RecurrenceDayOfWeekIndex,
    /// `recurrence:DaysOfWeek`
    RecurrenceDaysOfWeek,
    /// `recurrence:DayOfMonth`
    RecurrenceDayOfMonth,
    /// `recurrence:Interval`
    RecurrenceInterval,
    /// `recurrence:NumberOfOccurrences`
    RecurrenceNumberOfOccurrences,
    /// `timezone:Offset`
    TimezoneOffset,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ExceptionPropertyUri {}

rt::open_enum! {
    ExceptionPropertyUri;
    0 AttachmentName = "attachment:Name";
    1 AttachmentContentType = "attachment:ContentType";
    2 AttachmentContent = "attachment:Content";
    3 RecurrenceMonth = "recurrence:Month";
    4 RecurrenceDayOfWeekIndex = "recurrence:DayOfWeekIndex";
    5 RecurrenceDaysOfWeek = "recurrence:DaysOfWeek";
    6 RecurrenceDayOfMonth = "recurrence:DayOfMonth";
    7 RecurrenceInterval = "recurrence:Interval";
    8 RecurrenceNumberOfOccurrences = "recurrence:NumberOfOccurrences";
    9 TimezoneOffset = "timezone:Offset";
}
