// @generated

use ::ews_bindings::{Result, value, xml};

use super::{RecurringTimeTransition, TransitionTarget};

/// Complex type `t:RecurringDateTransitionType`, since `Exchange2010_SP1`.
///
/// Extends `t:RecurringTimeTransitionType`.
/// Global element `t:RecurringDateTransition`.
#[doc(alias = "RecurringDateTransitionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RecurringDateTransition {
    /// What it inherits from [`RecurringTimeTransition`].
    pub base: RecurringTimeTransition,
    /// Element `t:Day`, required.
    pub day: i32,
}

impl Eq for RecurringDateTransition {}

xml::complex_type!(
    RecurringDateTransition { name: "t:RecurringDateTransitionType", base:
    RecurringTimeTransition, required: "t:Day", bits: 4, model: "t:Day" }
);

impl RecurringDateTransition {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        to: TransitionTarget,
        time_offset: value::Duration,
        month: i32,
        day: i32,
    ) -> Self {
        Self {
            base: RecurringTimeTransition::new(to, time_offset, month),
            day,
        }
    }
}

xml::extends!(RecurringDateTransition, RecurringTimeTransition);

xml::blank_new!(RecurringDateTransition: blank, blank, blank, blank);

impl xml::ReadNode for RecurringDateTransition {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Day") => input.require(&mut self.day, tag, 3),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for RecurringDateTransition {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:Day", &self.day);
    }
}

xml::root!(RecurringDateTransition, "t:RecurringDateTransition");
