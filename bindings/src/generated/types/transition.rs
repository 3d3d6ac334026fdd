// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{AbsoluteDateTransition, RecurringDateTransition, RecurringDayTransition, TransitionTarget};

/// Complex type `t:TransitionType`, since `Exchange2010_SP1`.
///
/// Global element `t:Transition`.
///
/// Microsoft's reference: [`Transition`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/transition).
#[doc(alias = "TransitionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Transition {
    /// Element `t:To`, required.
    pub to: TransitionTarget,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for Transition {}

impl Transition {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(to: impl Into<TransitionTarget>) -> Self {
        Self {
            to: to.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    Transition = "t:TransitionType", required 1, new(value(TransitionTarget));
    elements t {
        0 to: "To" required 0;
    }
    derived_types {
        AbsoluteDateTransition = "t:AbsoluteDateTransitionType";
        RecurringDateTransition = "t:RecurringDateTransitionType";
        RecurringDayTransition = "t:RecurringDayTransitionType";
    }
    kept { kept }
}

rt::root! {
    Transition = "t:Transition"
}
