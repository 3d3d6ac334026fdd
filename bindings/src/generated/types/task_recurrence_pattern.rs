// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{
    AbsoluteMonthlyRecurrencePattern, AbsoluteYearlyRecurrencePattern,
    DailyRecurrencePattern, DailyRegeneratingPattern, MonthlyRegeneratingPattern,
    RelativeMonthlyRecurrencePattern, RelativeYearlyRecurrencePattern,
    WeeklyRecurrencePattern, WeeklyRegeneratingPattern, YearlyRegeneratingPattern,
};

/// The choice in the group `t:TaskRecurrencePatternTypes`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum TaskRecurrencePattern {
    /// Element `t:RelativeYearlyRecurrence`.
    RelativeYearlyRecurrence(RelativeYearlyRecurrencePattern),
    /// Element `t:AbsoluteYearlyRecurrence`.
    AbsoluteYearlyRecurrence(AbsoluteYearlyRecurrencePattern),
    /// Element `t:RelativeMonthlyRecurrence`.
    RelativeMonthlyRecurrence(RelativeMonthlyRecurrencePattern),
    /// Element `t:AbsoluteMonthlyRecurrence`.
    AbsoluteMonthlyRecurrence(AbsoluteMonthlyRecurrencePattern),
    /// Element `t:WeeklyRecurrence`.
    WeeklyRecurrence(WeeklyRecurrencePattern),
    /// Element `t:DailyRecurrence`.
    DailyRecurrence(DailyRecurrencePattern),
    /// Element `t:DailyRegeneration`.
    DailyRegeneration(DailyRegeneratingPattern),
    /// Element `t:WeeklyRegeneration`.
    WeeklyRegeneration(WeeklyRegeneratingPattern),
    /// Element `t:MonthlyRegeneration`.
    MonthlyRegeneration(MonthlyRegeneratingPattern),
    /// Element `t:YearlyRegeneration`.
    YearlyRegeneration(YearlyRegeneratingPattern),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    TaskRecurrencePattern : RelativeYearlyRecurrence(RelativeYearlyRecurrencePattern),
    AbsoluteYearlyRecurrence(AbsoluteYearlyRecurrencePattern),
    RelativeMonthlyRecurrence(RelativeMonthlyRecurrencePattern),
    AbsoluteMonthlyRecurrence(AbsoluteMonthlyRecurrencePattern),
    WeeklyRecurrence(WeeklyRecurrencePattern), DailyRecurrence(DailyRecurrencePattern),
    DailyRegeneration(DailyRegeneratingPattern),
    WeeklyRegeneration(WeeklyRegeneratingPattern),
    MonthlyRegeneration(MonthlyRegeneratingPattern),
    YearlyRegeneration(YearlyRegeneratingPattern)
);

impl xml::ReadChoice for TaskRecurrencePattern {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::T, "RelativeYearlyRecurrence") => {
                input.alternative(tag, Self::RelativeYearlyRecurrence)
            }
            (xml::T, "AbsoluteYearlyRecurrence") => {
                input.alternative(tag, Self::AbsoluteYearlyRecurrence)
            }
            (xml::T, "RelativeMonthlyRecurrence") => {
                input.alternative(tag, Self::RelativeMonthlyRecurrence)
            }
            (xml::T, "AbsoluteMonthlyRecurrence") => {
                input.alternative(tag, Self::AbsoluteMonthlyRecurrence)
            }
            (xml::T, "WeeklyRecurrence") => {
                input.alternative(tag, Self::WeeklyRecurrence)
            }
            (xml::T, "DailyRecurrence") => input.alternative(tag, Self::DailyRecurrence),
            (xml::T, "DailyRegeneration") => {
                input.alternative(tag, Self::DailyRegeneration)
            }
            (xml::T, "WeeklyRegeneration") => {
                input.alternative(tag, Self::WeeklyRegeneration)
            }
            (xml::T, "MonthlyRegeneration") => {
                input.alternative(tag, Self::MonthlyRegeneration)
            }
            (xml::T, "YearlyRegeneration") => {
                input.alternative(tag, Self::YearlyRegeneration)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(TaskRecurrencePattern);

impl xml::WriteChoice for TaskRecurrencePattern {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::RelativeYearlyRecurrence(value) => {
                out.element("t:RelativeYearlyRecurrence", value)
            }
            Self::AbsoluteYearlyRecurrence(value) => {
                out.element("t:AbsoluteYearlyRecurrence", value)
            }
            Self::RelativeMonthlyRecurrence(value) => {
                out.element("t:RelativeMonthlyRecurrence", value)
            }
            Self::AbsoluteMonthlyRecurrence(value) => {
                out.element("t:AbsoluteMonthlyRecurrence", value)
            }
            Self::WeeklyRecurrence(value) => out.element("t:WeeklyRecurrence", value),
            Self::DailyRecurrence(value) => out.element("t:DailyRecurrence", value),
            Self::DailyRegeneration(value) => out.element("t:DailyRegeneration", value),
            Self::WeeklyRegeneration(value) => out.element("t:WeeklyRegeneration", value),
            Self::MonthlyRegeneration(value) => {
                out.element("t:MonthlyRegeneration", value)
            }
            Self::YearlyRegeneration(value) => out.element("t:YearlyRegeneration", value),
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
