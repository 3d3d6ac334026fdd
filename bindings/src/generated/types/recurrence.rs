// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{RecurrencePattern, RecurrenceRange};

/// Complex type `t:RecurrenceType`.
#[doc(alias = "RecurrenceType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct Recurrence {
    /// One of `t:RelativeYearlyRecurrence`, `t:AbsoluteYearlyRecurrence`, `t:RelativeMonthlyRecurrence`, `t:AbsoluteMonthlyRecurrence`, `t:WeeklyRecurrence`, `t:DailyRecurrence`, required.
    pub recurrence_pattern: RecurrencePattern,
    /// One of `t:NoEndRecurrence`, `t:EndDateRecurrence`, `t:NumberedRecurrence`, required.
    pub recurrence_range: RecurrenceRange,
}

impl Recurrence {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:RecurrenceType",
        required: &[
            "t:RelativeYearlyRecurrence|t:AbsoluteYearlyRecurrence|t:RelativeMonthlyRecurrence|t:AbsoluteMonthlyRecurrence|t:WeeklyRecurrence|t:DailyRecurrence",
            "t:NoEndRecurrence|t:EndDateRecurrence|t:NumberedRecurrence",
        ],
        bits: 2,
        content: xml::Content::Model(
            "(((t:RelativeYearlyRecurrence | t:AbsoluteYearlyRecurrence | t:RelativeMonthlyRecurrence | t:AbsoluteMonthlyRecurrence | t:WeeklyRecurrence | t:DailyRecurrence))), (((t:NoEndRecurrence | t:EndDateRecurrence | t:NumberedRecurrence)))",
        ),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(
        recurrence_pattern: RecurrencePattern,
        recurrence_range: RecurrenceRange,
    ) -> Self {
        Self {
            recurrence_pattern,
            recurrence_range,
        }
    }
}

::ews_bindings::complex_type!(Recurrence);

::ews_bindings::blank_new!(Recurrence : blank, blank);

impl xml::ReadNode for Recurrence {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match input.require_choice(&mut self.recurrence_pattern, tag, 0)? {
            xml::Taken::No => input.require_choice(&mut self.recurrence_range, tag, 1),
            taken => Ok(taken),
        }
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep(&mut self.recurrence_pattern)
            .or_else(|raw| raw.keep(&mut self.recurrence_range))
    }
}

impl xml::WriteNode for Recurrence {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.recurrence_pattern);
        out.choice(&self.recurrence_range);
    }
}
