// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{
    EndDateRecurrenceRange, NoEndRecurrenceRange, NumberedRecurrenceRange,
    RecurrenceRangeBase,
};

/// The choice in the group `t:RecurrenceRangeTypes`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum RecurrenceRange {
    /// Element `t:NoEndRecurrence`.
    NoEndRecurrence(NoEndRecurrenceRange),
    /// Element `t:EndDateRecurrence`.
    EndDateRecurrence(EndDateRecurrenceRange),
    /// Element `t:NumberedRecurrence`.
    NumberedRecurrence(NumberedRecurrenceRange),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl RecurrenceRange {
    /// What the alternatives have in common, their [`RecurrenceRangeBase`]; `None` for one that has none.
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

::ews_bindings::from_variants!(
    RecurrenceRange : NoEndRecurrence(NoEndRecurrenceRange),
    EndDateRecurrence(EndDateRecurrenceRange),
    NumberedRecurrence(NumberedRecurrenceRange)
);

impl xml::ReadChoice for RecurrenceRange {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::T, "NoEndRecurrence") => input.alternative(tag, Self::NoEndRecurrence),
            (xml::T, "EndDateRecurrence") => {
                input.alternative(tag, Self::EndDateRecurrence)
            }
            (xml::T, "NumberedRecurrence") => {
                input.alternative(tag, Self::NumberedRecurrence)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(RecurrenceRange);

impl xml::WriteChoice for RecurrenceRange {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::NoEndRecurrence(value) => out.element("t:NoEndRecurrence", value),
            Self::EndDateRecurrence(value) => out.element("t:EndDateRecurrence", value),
            Self::NumberedRecurrence(value) => out.element("t:NumberedRecurrence", value),
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
