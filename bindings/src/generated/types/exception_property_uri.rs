// @generated

use ::ews_bindings::xml;

/// Simple type `t:ExceptionPropertyURIType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ExceptionPropertyURIType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

xml::open_enum!(
    ExceptionPropertyUri: AttachmentContent = "attachment:Content",
    AttachmentContentType = "attachment:ContentType", AttachmentName = "attachment:Name",
    RecurrenceDayOfMonth = "recurrence:DayOfMonth", RecurrenceDayOfWeekIndex =
    "recurrence:DayOfWeekIndex", RecurrenceDaysOfWeek = "recurrence:DaysOfWeek",
    RecurrenceInterval = "recurrence:Interval", RecurrenceMonth = "recurrence:Month",
    RecurrenceNumberOfOccurrences = "recurrence:NumberOfOccurrences", TimezoneOffset =
    "timezone:Offset"
);
