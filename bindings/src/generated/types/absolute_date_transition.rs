// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{Transition, TransitionTarget};

/// Complex type `t:AbsoluteDateTransitionType`, since `Exchange2010_SP1`.
///
/// Extends `t:TransitionType`.
/// Global element `t:AbsoluteDateTransition`.
///
/// Fields inherited from [`Transition`]: `to`, `kept`.
///
/// Microsoft's reference: [`AbsoluteDateTransition`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/absolutedatetransition).
#[doc(alias = "AbsoluteDateTransitionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AbsoluteDateTransition {
    /// The value of the base type, [`Transition`].
    pub base: Transition,
    /// Element `t:DateTime`, required.
    pub date_time: value::DateTime,
}

impl Eq for AbsoluteDateTransition {}

impl AbsoluteDateTransition {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(to: impl Into<TransitionTarget>, date_time: value::DateTime) -> Self {
        Self {
            base: Transition::new(to),
            date_time,
        }
    }
}

rt::complex_type! {
    AbsoluteDateTransition: Transition = "t:AbsoluteDateTransitionType", required 2, new(value(TransitionTarget) value);
    elements t {
        base 1;
        0 date_time: "DateTime" required 1;
    }
    kept { base.kept }
}

rt::root! {
    AbsoluteDateTransition = "t:AbsoluteDateTransition"
}
