// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, value, xml};

use super::{Transition, TransitionTarget};

/// Abstract complex type `t:RecurringTimeTransitionType`.
///
/// Extends `t:TransitionType`.
#[doc(alias = "RecurringTimeTransitionType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct RecurringTimeTransition {
    /// What it inherits from [`Transition`].
    pub base: Transition,
    /// Element `t:TimeOffset`, required, `xs:duration`.
    pub time_offset: value::Duration,
    /// Element `t:Month`, required, `xs:int`.
    pub month: i32,
}

impl RecurringTimeTransition {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:RecurringTimeTransitionType",
        base: Some(Transition::SHAPE),
        required: &["t:TimeOffset", "t:Month"],
        bits: 3,
        content: xml::Content::Model("t:TimeOffset, t:Month"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(to: TransitionTarget, time_offset: value::Duration, month: i32) -> Self {
        Self {
            base: Transition::new(to),
            time_offset,
            month,
        }
    }
}

::ews_bindings::complex_type!(RecurringTimeTransition);

::ews_bindings::extends!(RecurringTimeTransition, Transition);

::ews_bindings::blank_new!(RecurringTimeTransition : blank, blank, blank);

impl xml::ReadNode for RecurringTimeTransition {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "TimeOffset") => input.require(&mut self.time_offset, tag, 1),
            (xml::T, "Month") => input.require(&mut self.month, tag, 2),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for RecurringTimeTransition {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:TimeOffset", &self.time_offset);
        out.element("t:Month", &self.month);
    }
}
