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
    #[doc(alias = "attachment:Name")]
    AttachmentName,
    /// `attachment:ContentType`
    #[doc(alias = "attachment:ContentType")]
    AttachmentContentType,
    /// `attachment:Content`
    #[doc(alias = "attachment:Content")]
    AttachmentContent,
    /// `recurrence:Month`
    #[doc(alias = "recurrence:Month")]
    RecurrenceMonth,
    /// `recurrence:DayOfWeekIndex`
    #[doc(alias = "recurrence:DayOfWeekIndex")]
    RecurrenceDayOfWeekIndex,
    /// `recurrence:DaysOfWeek`
    #[doc(alias = "recurrence:DaysOfWeek")]
    RecurrenceDaysOfWeek,
    /// `recurrence:DayOfMonth`
    #[doc(alias = "recurrence:DayOfMonth")]
    RecurrenceDayOfMonth,
    /// `recurrence:Interval`
    #[doc(alias = "recurrence:Interval")]
    RecurrenceInterval,
    /// `recurrence:NumberOfOccurrences`
    #[doc(alias = "recurrence:NumberOfOccurrences")]
    RecurrenceNumberOfOccurrences,
    /// `timezone:Offset`
    #[doc(alias = "timezone:Offset")]
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
