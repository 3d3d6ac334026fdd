// @generated

use ::ews_bindings::{Result, rt, xml};

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

rt::complex_type!(
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

rt::placeholder_new!(Recurrence: placeholder, placeholder);

impl rt::ReadComplex for Recurrence {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match reader.require_choice(&mut self.recurrence_pattern, tag, 0)? {
            rt::Handled::No => reader.require_choice(&mut self.recurrence_range, tag, 1),
            handled => Ok(handled),
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        reader
            .keep(&mut self.recurrence_pattern, raw, 0)
            .or_else(|raw| reader.keep(&mut self.recurrence_range, raw, 1))
    }
}

impl rt::WriteComplex for Recurrence {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.choice(&self.recurrence_pattern);
        out.choice(&self.recurrence_range);
    }
}
