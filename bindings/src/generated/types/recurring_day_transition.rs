// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{DayOfWeek, RecurringTimeTransition, TransitionTarget};

/// Complex type `t:RecurringDayTransitionType`, since `Exchange2010_SP1`.
///
/// Extends `t:RecurringTimeTransitionType`.
/// Global element `t:RecurringDayTransition`.
///
/// Fields inherited from [`RecurringTimeTransition`]: `time_offset`, `month`.
///
/// Fields inherited from [`Transition`](super::Transition): `to`, `kept`.
///
/// Microsoft's reference: [`RecurringDayTransition`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/recurringdaytransition).
#[doc(alias = "RecurringDayTransitionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RecurringDayTransition {
    /// The value of the base type, [`RecurringTimeTransition`].
    pub base: RecurringTimeTransition,
    /// Element `t:DayOfWeek`, required.
    pub day_of_week: DayOfWeek,
    /// Element `t:Occurrence`, required.
    pub occurrence: i32,
}

impl Eq for RecurringDayTransition {}

impl RecurringDayTransition {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        to: impl Into<TransitionTarget>,
        time_offset: value::Duration,
        month: i32,
        day_of_week: DayOfWeek,
        occurrence: i32,
    ) -> Self {
        Self {
            base: RecurringTimeTransition::new(to, time_offset, month),
            day_of_week,
            occurrence,
        }
    }
}

rt::complex_type! {
    RecurringDayTransition: RecurringTimeTransition = "t:RecurringDayTransitionType", required 5, new(value(TransitionTarget) value value value value);
    elements t {
        base 3;
        0 day_of_week: "DayOfWeek" required 3;
        1 occurrence: "Occurrence" required 4;
    }
    kept { base.base.kept }
}

rt::root! {
    RecurringDayTransition = "t:RecurringDayTransition"
}
