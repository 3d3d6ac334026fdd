// @generated

use ::ews_bindings::{rt, value, xml};
use super::super::ns;
use super::RelativeYearlyRecurrencePattern;

/// The choice in the group `t:TimeChangePatternTypes`.
#[derive(Clone, Debug, PartialEq, Hash)]
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

impl Eq for TimeChangePattern {}

rt::choice_type! {
    TimeChangePattern;
    0 RelativeYearlyRecurrence(RelativeYearlyRecurrencePattern): t "RelativeYearlyRecurrence";
    1 AbsoluteDate: t "AbsoluteDate";
}
