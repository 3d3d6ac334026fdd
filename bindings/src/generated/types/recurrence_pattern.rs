// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{
    AbsoluteMonthlyRecurrencePattern, AbsoluteYearlyRecurrencePattern, DailyRecurrencePattern,
    RelativeMonthlyRecurrencePattern, RelativeYearlyRecurrencePattern, WeeklyRecurrencePattern,
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

rt::choice_type! {
    RecurrencePattern;
    0 RelativeYearlyRecurrence(RelativeYearlyRecurrencePattern): t "RelativeYearlyRecurrence";
    1 AbsoluteYearlyRecurrence(AbsoluteYearlyRecurrencePattern): t "AbsoluteYearlyRecurrence";
    2 RelativeMonthlyRecurrence(RelativeMonthlyRecurrencePattern): t "RelativeMonthlyRecurrence";
    3 AbsoluteMonthlyRecurrence(AbsoluteMonthlyRecurrencePattern): t "AbsoluteMonthlyRecurrence";
    4 WeeklyRecurrence(WeeklyRecurrencePattern): t "WeeklyRecurrence";
    5 DailyRecurrence(DailyRecurrencePattern): t "DailyRecurrence";
}
