// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
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

rt::extends!(RecurringDateTransition, RecurringTimeTransition);

rt::placeholder_new!(
    RecurringDateTransition: placeholder, placeholder, placeholder, placeholder
);

impl rt::ReadComplex for RecurringDateTransition {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Day") => reader.require(&mut self.day, tag, 3),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for RecurringDateTransition {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:Day", &self.day);
    }
}

rt::root!(RecurringDateTransition, "t:RecurringDateTransition");
