// @generated

use ::ews_bindings::{rt, xml};

use super::{
    AbsoluteMonthlyRecurrencePattern, AbsoluteYearlyRecurrencePattern,
    DailyRecurrencePattern, RelativeMonthlyRecurrencePattern,
    RelativeYearlyRecurrencePattern, WeeklyRecurrencePattern,
};

/// The choice in the group `t:RecurrencePatternTypes`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum RecurrencePattern {
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
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for RecurrencePattern {}

rt::from_variants!(
    RecurrencePattern: RelativeYearlyRecurrence(RelativeYearlyRecurrencePattern),
    AbsoluteYearlyRecurrence(AbsoluteYearlyRecurrencePattern),
    RelativeMonthlyRecurrence(RelativeMonthlyRecurrencePattern),
    AbsoluteMonthlyRecurrence(AbsoluteMonthlyRecurrencePattern),
    WeeklyRecurrence(WeeklyRecurrencePattern), DailyRecurrence(DailyRecurrencePattern)
);

rt::choice_type!(
    RecurrencePattern { 0 RelativeYearlyRecurrence = t "RelativeYearlyRecurrence", 1
    AbsoluteYearlyRecurrence = t "AbsoluteYearlyRecurrence", 2 RelativeMonthlyRecurrence
    = t "RelativeMonthlyRecurrence", 3 AbsoluteMonthlyRecurrence = t
    "AbsoluteMonthlyRecurrence", 4 WeeklyRecurrence = t "WeeklyRecurrence", 5
    DailyRecurrence = t "DailyRecurrence" }
);
