// @generated

use ::ews_bindings::{Result, value, xml};

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

xml::complex_type!(
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

xml::extends!(AbsoluteDateTransition, Transition);

xml::blank_new!(AbsoluteDateTransition: blank, blank);

impl xml::ReadNode for AbsoluteDateTransition {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "DateTime") => input.require(&mut self.date_time, tag, 1),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for AbsoluteDateTransition {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:DateTime", &self.date_time);
    }
}

xml::root!(AbsoluteDateTransition, "t:AbsoluteDateTransition");
