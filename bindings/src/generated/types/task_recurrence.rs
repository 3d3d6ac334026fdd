// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(TaskRecurrence: blank, blank);

impl xml::ReadNode for TaskRecurrence {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match input.require_choice(&mut self.task_recurrence_pattern, tag, 0)? {
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
            .keep(&mut self.task_recurrence_pattern, raw, 0)
            .or_else(|raw| input.keep(&mut self.recurrence_range, raw, 1))
    }
}

impl xml::WriteNode for TaskRecurrence {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.task_recurrence_pattern);
        out.choice(&self.recurrence_range);
    }
}
