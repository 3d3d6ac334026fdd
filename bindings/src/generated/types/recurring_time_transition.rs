// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
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

rt::extends!(RecurringTimeTransition, Transition);

rt::placeholder_new!(RecurringTimeTransition: placeholder, placeholder, placeholder);

impl rt::ReadComplex for RecurringTimeTransition {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "TimeOffset") => reader.require(&mut self.time_offset, tag, 1),
            (rt::T, "Month") => reader.require(&mut self.month, tag, 2),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for RecurringTimeTransition {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:TimeOffset", &self.time_offset);
        out.element("t:Month", &self.month);
    }
}
