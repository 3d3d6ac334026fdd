// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{
    AbsoluteDateTransition, RecurringDateTransition, RecurringDayTransition, Transition,
};

/// The substitution group of the element `t:Transition`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum AnyTransition {
    /// Element `t:Transition`.
    Transition(Transition),
    /// Element `t:AbsoluteDateTransition`.
    AbsoluteDateTransition(AbsoluteDateTransition),
    /// Element `t:RecurringDateTransition`.
    RecurringDateTransition(RecurringDateTransition),
    /// Element `t:RecurringDayTransition`.
    RecurringDayTransition(RecurringDayTransition),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl AnyTransition {
    /// What the alternatives have in common, their [`Transition`]; `None` for one that has none.
    pub fn as_transition(&self) -> Option<&Transition> {
        Some(
            match self {
                Self::Transition(value) => value,
                Self::AbsoluteDateTransition(value) => &value.base,
                Self::RecurringDateTransition(value) => &value.base.base,
                Self::RecurringDayTransition(value) => &value.base.base,
                Self::Unlisted(_) => return None,
            },
        )
    }

    /// Like [`Self::as_transition`], to change it.
    pub fn as_transition_mut(&mut self) -> Option<&mut Transition> {
        Some(
            match self {
                Self::Transition(value) => value,
                Self::AbsoluteDateTransition(value) => &mut value.base,
                Self::RecurringDateTransition(value) => &mut value.base.base,
                Self::RecurringDayTransition(value) => &mut value.base.base,
                Self::Unlisted(_) => return None,
            },
        )
    }
}

::ews_bindings::from_variants!(
    AnyTransition : Transition(Transition),
    AbsoluteDateTransition(AbsoluteDateTransition),
    RecurringDateTransition(RecurringDateTransition),
    RecurringDayTransition(RecurringDayTransition)
);

impl xml::ReadChoice for AnyTransition {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::T, "Transition") => input.alternative(tag, Self::Transition),
            (xml::T, "AbsoluteDateTransition") => {
                input.alternative(tag, Self::AbsoluteDateTransition)
            }
            (xml::T, "RecurringDateTransition") => {
                input.alternative(tag, Self::RecurringDateTransition)
            }
            (xml::T, "RecurringDayTransition") => {
                input.alternative(tag, Self::RecurringDayTransition)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(AnyTransition);

impl xml::WriteChoice for AnyTransition {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::Transition(value) => out.element("t:Transition", value),
            Self::AbsoluteDateTransition(value) => {
                out.element("t:AbsoluteDateTransition", value)
            }
            Self::RecurringDateTransition(value) => {
                out.element("t:RecurringDateTransition", value)
            }
            Self::RecurringDayTransition(value) => {
                out.element("t:RecurringDayTransition", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
