// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, value, xml};

use super::{Transition, TransitionTarget};

/// Complex type `t:AbsoluteDateTransitionType`.
///
/// Extends `t:TransitionType`.
/// Global element `t:AbsoluteDateTransition`.
#[doc(alias = "AbsoluteDateTransitionType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct AbsoluteDateTransition {
    /// What it inherits from [`Transition`].
    pub base: Transition,
    /// Element `t:DateTime`, required, `xs:dateTime`.
    pub date_time: value::DateTime,
}

impl AbsoluteDateTransition {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:AbsoluteDateTransitionType",
        base: Some(Transition::SHAPE),
        required: &["t:DateTime"],
        bits: 2,
        content: xml::Content::Model("t:DateTime"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(to: TransitionTarget, date_time: value::DateTime) -> Self {
        Self {
            base: Transition::new(to),
            date_time,
        }
    }
}

::ews_bindings::complex_type!(AbsoluteDateTransition);

::ews_bindings::extends!(AbsoluteDateTransition, Transition);

::ews_bindings::blank_new!(AbsoluteDateTransition : blank, blank);

impl xml::ReadNode for AbsoluteDateTransition {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
