// @generated

use ::ews_bindings::xml;

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

xml::open_enum!(
    DayOfWeek: Day, Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday,
    Weekday, WeekendDay
);
