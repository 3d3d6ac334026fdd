// @generated

use ::ews_bindings::{Result, rt, xml};

use super::{RecurrenceRange, TaskRecurrencePattern};

/// Complex type `t:TaskRecurrenceType`.
#[doc(alias = "TaskRecurrenceType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TaskRecurrence {
    /// One of `t:RelativeYearlyRecurrence`, `t:AbsoluteYearlyRecurrence`, `t:RelativeMonthlyRecurrence`, `t:AbsoluteMonthlyRecurrence`, `t:WeeklyRecurrence`, `t:DailyRecurrence`, `t:DailyRegeneration`, `t:WeeklyRegeneration` or 2 more, required.
    pub task_recurrence_pattern: TaskRecurrencePattern,
    /// One of `t:NoEndRecurrence`, `t:EndDateRecurrence`, `t:NumberedRecurrence`, required.
    pub recurrence_range: RecurrenceRange,
}

impl Eq for TaskRecurrence {}

rt::complex_type!(
    TaskRecurrence { name: "t:TaskRecurrenceType", required:
    "t:RelativeYearlyRecurrence|t:AbsoluteYearlyRecurrence|t:RelativeMonthlyRecurrence|t:AbsoluteMonthlyRecurrence|t:WeeklyRecurrence|t:DailyRecurrence|t:DailyRegeneration|t:WeeklyRegeneration|t:MonthlyRegeneration|t:YearlyRegeneration, t:NoEndRecurrence|t:EndDateRecurrence|t:NumberedRecurrence",
    bits: 2, model:
    "(((t:RelativeYearlyRecurrence | t:AbsoluteYearlyRecurrence | t:RelativeMonthlyRecurrence | t:AbsoluteMonthlyRecurrence | t:WeeklyRecurrence | t:DailyRecurrence | t:DailyRegeneration | t:WeeklyRegeneration | t:MonthlyRegeneration | t:YearlyRegeneration))), (((t:NoEndRecurrence | t:EndDateRecurrence | t:NumberedRecurrence)))"
    }
);

impl TaskRecurrence {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        task_recurrence_pattern: TaskRecurrencePattern,
        recurrence_range: RecurrenceRange,
    ) -> Self {
        Self {
            task_recurrence_pattern,
            recurrence_range,
        }
    }
}

rt::placeholder_new!(TaskRecurrence: placeholder, placeholder);

impl rt::ReadComplex for TaskRecurrence {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match reader.require_choice(&mut self.task_recurrence_pattern, tag, 0)? {
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
            .keep(&mut self.task_recurrence_pattern, raw, 0)
            .or_else(|raw| reader.keep(&mut self.recurrence_range, raw, 1))
    }
}

impl rt::WriteComplex for TaskRecurrence {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.choice(&self.task_recurrence_pattern);
        out.choice(&self.recurrence_range);
    }
}
