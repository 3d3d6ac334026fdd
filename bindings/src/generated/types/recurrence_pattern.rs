// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{
    AbsoluteMonthlyRecurrencePattern, AbsoluteYearlyRecurrencePattern,
    DailyRecurrencePattern, RelativeMonthlyRecurrencePattern,
    RelativeYearlyRecurrencePattern, WeeklyRecurrencePattern,
};

/// The choice in the group `t:RecurrencePatternTypes`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum RecurrencePattern {
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
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    RecurrencePattern : RelativeYearlyRecurrence(RelativeYearlyRecurrencePattern),
    AbsoluteYearlyRecurrence(AbsoluteYearlyRecurrencePattern),
    RelativeMonthlyRecurrence(RelativeMonthlyRecurrencePattern),
    AbsoluteMonthlyRecurrence(AbsoluteMonthlyRecurrencePattern),
    WeeklyRecurrence(WeeklyRecurrencePattern), DailyRecurrence(DailyRecurrencePattern)
);

impl xml::ReadChoice for RecurrencePattern {
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
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(RecurrencePattern);

impl xml::WriteChoice for RecurrencePattern {
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
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
