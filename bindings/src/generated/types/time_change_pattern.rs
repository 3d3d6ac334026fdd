// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, value, xml};

use super::RelativeYearlyRecurrencePattern;

/// The choice in the group `t:TimeChangePatternTypes`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum TimeChangePattern {
    /// Element `t:RelativeYearlyRecurrence`.
    RelativeYearlyRecurrence(RelativeYearlyRecurrencePattern),
    /// Element `t:AbsoluteDate`.
    AbsoluteDate(value::Date),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    TimeChangePattern : RelativeYearlyRecurrence(RelativeYearlyRecurrencePattern)
);

impl xml::ReadChoice for TimeChangePattern {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::T, "RelativeYearlyRecurrence") => {
                input.alternative(tag, Self::RelativeYearlyRecurrence)
            }
            (xml::T, "AbsoluteDate") => input.alternative(tag, Self::AbsoluteDate),
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(TimeChangePattern);

impl xml::WriteChoice for TimeChangePattern {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::RelativeYearlyRecurrence(value) => {
                out.element("t:RelativeYearlyRecurrence", value)
            }
            Self::AbsoluteDate(value) => out.element("t:AbsoluteDate", value),
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
