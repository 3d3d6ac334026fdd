// @generated

use ::ews_bindings::{value, xml};

use super::RelativeYearlyRecurrencePattern;

/// The choice in the group `t:TimeChangePatternTypes`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum TimeChangePattern {
    /// Element `t:RelativeYearlyRecurrence`.
    RelativeYearlyRecurrence(Box<RelativeYearlyRecurrencePattern>),
    /// Element `t:AbsoluteDate`.
    AbsoluteDate(value::Date),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

xml::from_variants!(
    TimeChangePattern: RelativeYearlyRecurrence(RelativeYearlyRecurrencePattern)
);

xml::choice_type!(
    TimeChangePattern { RelativeYearlyRecurrence = t "RelativeYearlyRecurrence",
    AbsoluteDate = t "AbsoluteDate" }
);
