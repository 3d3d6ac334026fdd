// @generated

use ::ews_bindings::{Result, value, xml};

use super::{Transition, TransitionTarget};

/// Abstract complex type `t:RecurringTimeTransitionType`, since `Exchange2010_SP1`.
///
/// Extends `t:TransitionType`.
#[doc(alias = "RecurringTimeTransitionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RecurringTimeTransition {
    /// What it inherits from [`Transition`].
    pub base: Transition,
    /// Element `t:TimeOffset`, required.
    pub time_offset: value::Duration,
    /// Element `t:Month`, required.
    pub month: i32,
}

impl Eq for RecurringTimeTransition {}

xml::complex_type!(
    RecurringTimeTransition { name: "t:RecurringTimeTransitionType", base: Transition,
    required: "t:TimeOffset, t:Month", bits: 3, model: "t:TimeOffset, t:Month" }
);

impl RecurringTimeTransition {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(to: TransitionTarget, time_offset: value::Duration, month: i32) -> Self {
        Self {
            base: Transition::new(to),
            time_offset,
            month,
        }
    }
}

xml::extends!(RecurringTimeTransition, Transition);

xml::blank_new!(RecurringTimeTransition: blank, blank, blank);

impl xml::ReadNode for RecurringTimeTransition {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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
