// @generated

use ::ews_bindings::{Result, xml};

use super::{RecurrencePattern, RecurrenceRange};

/// Complex type `t:RecurrenceType`.
#[doc(alias = "RecurrenceType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Recurrence {
    /// One of `t:RelativeYearlyRecurrence`, `t:AbsoluteYearlyRecurrence`, `t:RelativeMonthlyRecurrence`, `t:AbsoluteMonthlyRecurrence`, `t:WeeklyRecurrence`, `t:DailyRecurrence`, required.
    pub recurrence_pattern: RecurrencePattern,
    /// One of `t:NoEndRecurrence`, `t:EndDateRecurrence`, `t:NumberedRecurrence`, required.
    pub recurrence_range: RecurrenceRange,
}

impl Eq for Recurrence {}

xml::complex_type!(
    Recurrence { name: "t:RecurrenceType", required:
    "t:RelativeYearlyRecurrence|t:AbsoluteYearlyRecurrence|t:RelativeMonthlyRecurrence|t:AbsoluteMonthlyRecurrence|t:WeeklyRecurrence|t:DailyRecurrence, t:NoEndRecurrence|t:EndDateRecurrence|t:NumberedRecurrence",
    bits: 2, model:
    "(((t:RelativeYearlyRecurrence | t:AbsoluteYearlyRecurrence | t:RelativeMonthlyRecurrence | t:AbsoluteMonthlyRecurrence | t:WeeklyRecurrence | t:DailyRecurrence))), (((t:NoEndRecurrence | t:EndDateRecurrence | t:NumberedRecurrence)))"
    }
);

impl Recurrence {
    /// From what is required; the rest is empty.
    #[inline]
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

xml::blank_new!(Recurrence: blank, blank);

impl xml::ReadNode for Recurrence {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match input.require_choice(&mut self.recurrence_pattern, tag, 0)? {
            xml::Taken::No => input.require_choice(&mut self.recurrence_range, tag, 1),
            taken => Ok(taken),
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        input: &mut xml::Input,
    ) -> Result<(), xml::RawXml> {
        input
            .keep(&mut self.recurrence_pattern, raw, 0)
            .or_else(|raw| input.keep(&mut self.recurrence_range, raw, 1))
    }
}

impl xml::WriteNode for Recurrence {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.recurrence_pattern);
        out.choice(&self.recurrence_range);
    }
}
