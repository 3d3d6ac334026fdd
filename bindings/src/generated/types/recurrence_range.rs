// @generated

use ::ews_bindings::{rt, xml};

use super::{
    EndDateRecurrenceRange, NoEndRecurrenceRange, NumberedRecurrenceRange,
    RecurrenceRangeBase,
};

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

impl RecurrenceRange {
    /// What the alternatives have in common, their [`RecurrenceRangeBase`]; `None` for one that has none.
    #[inline]
    pub fn as_recurrence_range_base(&self) -> Option<&RecurrenceRangeBase> {
        Some(
            match self {
                Self::NoEndRecurrence(value) => &value.base,
                Self::EndDateRecurrence(value) => &value.base,
                Self::NumberedRecurrence(value) => &value.base,
                Self::Unlisted(_) => return None,
            },
        )
    }

    /// Like [`Self::as_recurrence_range_base`], to change it.
    #[inline]
    pub fn as_recurrence_range_base_mut(&mut self) -> Option<&mut RecurrenceRangeBase> {
        Some(
            match self {
                Self::NoEndRecurrence(value) => &mut value.base,
                Self::EndDateRecurrence(value) => &mut value.base,
                Self::NumberedRecurrence(value) => &mut value.base,
                Self::Unlisted(_) => return None,
            },
        )
    }
}

rt::from_variants!(
    RecurrenceRange: NoEndRecurrence(NoEndRecurrenceRange),
    EndDateRecurrence(EndDateRecurrenceRange),
    NumberedRecurrence(NumberedRecurrenceRange)
);

rt::choice_type!(
    RecurrenceRange { 0 NoEndRecurrence = t "NoEndRecurrence", 1 EndDateRecurrence = t
    "EndDateRecurrence", 2 NumberedRecurrence = t "NumberedRecurrence" }
);
