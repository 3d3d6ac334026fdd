// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{
    AbsoluteMonthlyRecurrencePattern, AbsoluteYearlyRecurrencePattern, DailyRecurrencePattern,
    DailyRegeneratingPattern, MonthlyRegeneratingPattern, RecurrencePattern,
    RelativeMonthlyRecurrencePattern, RelativeYearlyRecurrencePattern, WeeklyRecurrencePattern,
    WeeklyRegeneratingPattern, YearlyRegeneratingPattern,
};

/// The choice in the group `t:TaskRecurrencePatternTypes`.
///
/// `TryFrom` converts it to [`RecurrencePattern`](super::RecurrencePattern).
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum TaskRecurrencePattern {
    /// Element `t:RelativeYearlyRecurrence`.
    RelativeYearlyRecurrence(Box<RelativeYearlyRecurrencePattern>),
    /// Element `t:AbsoluteYearlyRecurrence`.
    AbsoluteYearlyRecurrence(Box<AbsoluteYearlyRecurrencePattern>),
    /// Element `t:RelativeMonthlyRecurrence`.
    RelativeMonthlyRecurrence(Box<RelativeMonthlyRecurrencePattern>),
    /// Element `t:AbsoluteMonthlyRecurrence`.
    AbsoluteMonthlyRecurrence(Box<AbsoluteMonthlyRecurrencePattern>),
    /// Element `t:WeeklyRecurrence`.
    WeeklyRecurrence(Box<WeeklyRecurrencePattern>),
    /// Element `t:DailyRecurrence`.
    DailyRecurrence(Box<DailyRecurrencePattern>),
    /// Element `t:DailyRegeneration`.
    DailyRegeneration(Box<DailyRegeneratingPattern>),
    /// Element `t:WeeklyRegeneration`.
    WeeklyRegeneration(Box<WeeklyRegeneratingPattern>),
    /// Element `t:MonthlyRegeneration`.
    MonthlyRegeneration(Box<MonthlyRegeneratingPattern>),
    /// Element `t:YearlyRegeneration`.
    YearlyRegeneration(Box<YearlyRegeneratingPattern>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for TaskRecurrencePattern {}

rt::choice_type! {
    TaskRecurrencePattern;
    0 RelativeYearlyRecurrence(RelativeYearlyRecurrencePattern): t "RelativeYearlyRecurrence";
    1 AbsoluteYearlyRecurrence(AbsoluteYearlyRecurrencePattern): t "AbsoluteYearlyRecurrence";
    2 RelativeMonthlyRecurrence(RelativeMonthlyRecurrencePattern): t "RelativeMonthlyRecurrence";
    3 AbsoluteMonthlyRecurrence(AbsoluteMonthlyRecurrencePattern): t "AbsoluteMonthlyRecurrence";
    4 WeeklyRecurrence(WeeklyRecurrencePattern): t "WeeklyRecurrence";
    5 DailyRecurrence(DailyRecurrencePattern): t "DailyRecurrence";
    6 DailyRegeneration(DailyRegeneratingPattern): t "DailyRegeneration";
    7 WeeklyRegeneration(WeeklyRegeneratingPattern): t "WeeklyRegeneration";
    8 MonthlyRegeneration(MonthlyRegeneratingPattern): t "MonthlyRegeneration";
    9 YearlyRegeneration(YearlyRegeneratingPattern): t "YearlyRegeneration";
}

rt::choice_conversion! {
    RecurrencePattern => TaskRecurrencePattern and back;
    RelativeYearlyRecurrence, AbsoluteYearlyRecurrence, RelativeMonthlyRecurrence, AbsoluteMonthlyRecurrence, WeeklyRecurrence, DailyRecurrence
}
