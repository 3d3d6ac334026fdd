// @generated

use ::ews_bindings::{rt, xml};

use super::{
    AbsoluteDateTransition, RecurringDateTransition, RecurringDayTransition, Transition,
};

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

impl AnyTransition {
    /// What the alternatives have in common, their [`Transition`]; `None` for one that has none.
    #[inline]
    pub fn as_transition(&self) -> Option<&Transition> {
        Some(
            match self {
                Self::Transition(value) => &**value,
                Self::AbsoluteDateTransition(value) => &value.base,
                Self::RecurringDateTransition(value) => &value.base.base,
                Self::RecurringDayTransition(value) => &value.base.base,
                Self::Unlisted(_) => return None,
            },
        )
    }

    /// Like [`Self::as_transition`], to change it.
    #[inline]
    pub fn as_transition_mut(&mut self) -> Option<&mut Transition> {
        Some(
            match self {
                Self::Transition(value) => &mut **value,
                Self::AbsoluteDateTransition(value) => &mut value.base,
                Self::RecurringDateTransition(value) => &mut value.base.base,
                Self::RecurringDayTransition(value) => &mut value.base.base,
                Self::Unlisted(_) => return None,
            },
        )
    }
}

rt::from_variants!(
    AnyTransition: Transition(Transition),
    AbsoluteDateTransition(AbsoluteDateTransition),
    RecurringDateTransition(RecurringDateTransition),
    RecurringDayTransition(RecurringDayTransition)
);

rt::choice_type!(
    AnyTransition { 0 Transition = t "Transition", 1 AbsoluteDateTransition = t
    "AbsoluteDateTransition", 2 RecurringDateTransition = t "RecurringDateTransition", 3
    RecurringDayTransition = t "RecurringDayTransition" }
);
