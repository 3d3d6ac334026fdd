// @generated

use ::ews_bindings::{Result, rt, value};

use super::{Transition, TransitionTarget};

/// Complex type `t:AbsoluteDateTransitionType`, since `Exchange2010_SP1`.
///
/// Extends `t:TransitionType`.
/// Global element `t:AbsoluteDateTransition`.
#[doc(alias = "AbsoluteDateTransitionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AbsoluteDateTransition {
    /// What it inherits from [`Transition`].
    pub base: Transition,
    /// Element `t:DateTime`, required.
    pub date_time: value::DateTime,
}

impl Eq for AbsoluteDateTransition {}

rt::complex_type!(
    AbsoluteDateTransition { name: "t:AbsoluteDateTransitionType", base: Transition,
    required: "t:DateTime", bits: 2, model: "t:DateTime" }
);

impl AbsoluteDateTransition {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(to: TransitionTarget, date_time: value::DateTime) -> Self {
        Self {
            base: Transition::new(to),
            date_time,
        }
    }
}

rt::extends!(AbsoluteDateTransition, Transition);

rt::placeholder_new!(AbsoluteDateTransition: placeholder, placeholder);

impl rt::ReadComplex for AbsoluteDateTransition {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "DateTime") => reader.require(&mut self.date_time, tag, 1),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for AbsoluteDateTransition {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:DateTime", &self.date_time);
    }
}

rt::root!(AbsoluteDateTransition, "t:AbsoluteDateTransition");
