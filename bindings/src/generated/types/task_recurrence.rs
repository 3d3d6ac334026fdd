// @generated

use ::ews_bindings::rt;
use super::{RecurrenceRange, TaskRecurrencePattern};

/// Complex type `t:TaskRecurrenceType`.
///
/// Microsoft's reference: [`Recurrence`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/recurrence-taskrecurrencetype).
#[doc(alias = "TaskRecurrenceType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TaskRecurrence {
    /// Choice of `t:RelativeYearlyRecurrence`, `t:AbsoluteYearlyRecurrence`, `t:RelativeMonthlyRecurrence`, `t:AbsoluteMonthlyRecurrence`, `t:WeeklyRecurrence`, `t:DailyRecurrence`, `t:DailyRegeneration`, `t:WeeklyRegeneration` or 2 more, required.
    pub task_recurrence_pattern: TaskRecurrencePattern,
    /// Choice of `t:NoEndRecurrence`, `t:EndDateRecurrence`, `t:NumberedRecurrence`, required.
    pub recurrence_range: RecurrenceRange,
}

impl Eq for TaskRecurrence {}

impl TaskRecurrence {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        task_recurrence_pattern: impl Into<TaskRecurrencePattern>,
        recurrence_range: impl Into<RecurrenceRange>,
    ) -> Self {
        Self {
            task_recurrence_pattern: task_recurrence_pattern.into(),
            recurrence_range: recurrence_range.into(),
        }
    }
}

rt::complex_type! {
    TaskRecurrence = "t:TaskRecurrenceType", required 2, new(value(TaskRecurrencePattern) value(RecurrenceRange));
    fields {
        0 task_recurrence_pattern: choice(TaskRecurrencePattern) required 0;
        1 recurrence_range: choice(RecurrenceRange) required 1;
    }
}
