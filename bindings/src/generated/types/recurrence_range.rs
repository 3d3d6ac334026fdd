// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{EndDateRecurrenceRange, NoEndRecurrenceRange, NumberedRecurrenceRange, RecurrenceRangeBase};

/// The choice in the group `t:RecurrenceRangeTypes`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum RecurrenceRange {
    /// Element `t:NoEndRecurrence`.
    NoEndRecurrence(Box<NoEndRecurrenceRange>),
    /// Element `t:EndDateRecurrence`.
    EndDateRecurrence(Box<EndDateRecurrenceRange>),
    /// Element `t:NumberedRecurrence`.
    NumberedRecurrence(Box<NumberedRecurrenceRange>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for RecurrenceRange {}

rt::choice_type! {
    RecurrenceRange;
    0 NoEndRecurrence(NoEndRecurrenceRange): t "NoEndRecurrence";
    1 EndDateRecurrence(EndDateRecurrenceRange): t "EndDateRecurrence";
    2 NumberedRecurrence(NumberedRecurrenceRange): t "NumberedRecurrence";
}

rt::common_base! {
    RecurrenceRange: RecurrenceRangeBase, as_recurrence_range_base, as_recurrence_range_base_mut;
    NoEndRecurrence.base;
    EndDateRecurrence.base;
    NumberedRecurrence.base;
}
