// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{RecurringTimeTransition, TransitionTarget};

/// Complex type `t:RecurringDateTransitionType`, since `Exchange2010_SP1`.
///
/// Extends `t:RecurringTimeTransitionType`.
/// Global element `t:RecurringDateTransition`.
///
/// Fields inherited from [`RecurringTimeTransition`]: `time_offset`, `month`.
///
/// Fields inherited from [`Transition`](super::Transition): `to`, `kept`.
///
/// Microsoft's reference: [`RecurringDateTransition`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/recurringdatetransition).
#[doc(alias = "RecurringDateTransitionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RecurringDateTransition {
    /// The value of the base type, [`RecurringTimeTransition`].
    pub base: RecurringTimeTransition,
    /// Element `t:Day`, required.
    pub day: i32,
}

impl Eq for RecurringDateTransition {}

impl RecurringDateTransition {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        to: impl Into<TransitionTarget>,
        time_offset: value::Duration,
        month: i32,
        day: i32,
    ) -> Self {
        Self {
            base: RecurringTimeTransition::new(to, time_offset, month),
            day,
        }
    }
}

rt::complex_type! {
    RecurringDateTransition: RecurringTimeTransition = "t:RecurringDateTransitionType", required 4, new(value(TransitionTarget) value value value);
    elements t {
        base 3;
        0 day: "Day" required 3;
    }
    kept { base.base.kept }
}

rt::root! {
    RecurringDateTransition = "t:RecurringDateTransition"
}
