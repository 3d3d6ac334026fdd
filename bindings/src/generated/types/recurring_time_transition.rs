// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{Transition, TransitionTarget};

/// Abstract complex type `t:RecurringTimeTransitionType`, since `Exchange2010_SP1`.
///
/// Extends `t:TransitionType`.
///
/// Fields inherited from [`Transition`]: `to`, `kept`.
#[doc(alias = "RecurringTimeTransitionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RecurringTimeTransition {
    /// The value of the base type, [`Transition`].
    pub base: Transition,
    /// Element `t:TimeOffset`, required.
    pub time_offset: value::Duration,
    /// Element `t:Month`, required.
    pub month: i32,
}

impl Eq for RecurringTimeTransition {}

impl RecurringTimeTransition {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        to: impl Into<TransitionTarget>,
        time_offset: value::Duration,
        month: i32,
    ) -> Self {
        Self {
            base: Transition::new(to),
            time_offset,
            month,
        }
    }
}

rt::complex_type! {
    RecurringTimeTransition: Transition = "t:RecurringTimeTransitionType", required 3, new(value(TransitionTarget) value value);
    elements t {
        base 1;
        0 time_offset: "TimeOffset" required 1;
        1 month: "Month" required 2;
    }
    kept { base.kept }
}
