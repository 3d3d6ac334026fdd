// @generated from the schemas of version V2018_01_08.

/// Simple type `t:DayOfWeekType`.
///
/// Restricts `xs:string`.
#[doc(alias = "DayOfWeekType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

::ews_bindings::open_enum!(
    DayOfWeek : Day, Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday,
    Weekday, WeekendDay
);
