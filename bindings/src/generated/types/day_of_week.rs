// @generated

use ::ews_bindings::rt;

/// Simple type `t:DayOfWeekType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`DayOfWeek`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/dayofweek-timezone).
#[doc(alias = "DayOfWeekType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum DayOfWeek {
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Day,
    Weekday,
    WeekendDay,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for DayOfWeek {}

rt::open_enum! {
    DayOfWeek;
    0 Sunday;
    1 Monday;
    2 Tuesday;
    3 Wednesday;
    4 Thursday;
    5 Friday;
    6 Saturday;
    7 Day;
    8 Weekday;
    9 WeekendDay;
}
