// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{AbsoluteDateTransition, RecurringDateTransition, RecurringDayTransition, Transition};

/// The substitution group of the element `t:Transition`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum AnyTransition {
    /// Element `t:Transition`, since `Exchange2010_SP1`.
    Transition(Box<Transition>),
    /// Element `t:AbsoluteDateTransition`, since `Exchange2010_SP1`.
    AbsoluteDateTransition(Box<AbsoluteDateTransition>),
    /// Element `t:RecurringDateTransition`, since `Exchange2010_SP1`.
    RecurringDateTransition(Box<RecurringDateTransition>),
    /// Element `t:RecurringDayTransition`, since `Exchange2010_SP1`.
    RecurringDayTransition(Box<RecurringDayTransition>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for AnyTransition {}

rt::choice_type! {
    AnyTransition;
    0 Transition(Transition): t "Transition";
    1 AbsoluteDateTransition(AbsoluteDateTransition): t "AbsoluteDateTransition";
    2 RecurringDateTransition(RecurringDateTransition): t "RecurringDateTransition";
    3 RecurringDayTransition(RecurringDayTransition): t "RecurringDayTransition";
}

rt::common_base! {
    AnyTransition: Transition, as_transition, as_transition_mut;
    Transition;
    AbsoluteDateTransition.base;
    RecurringDateTransition.base.base;
    RecurringDayTransition.base.base;
}
