// @generated

use ::ews_bindings::{Result, rt, value};

use super::{DayOfWeek, RecurringTimeTransition, TransitionTarget};

/// Complex type `t:RecurringDayTransitionType`, since `Exchange2010_SP1`.
///
/// Extends `t:RecurringTimeTransitionType`.
/// Global element `t:RecurringDayTransition`.
#[doc(alias = "RecurringDayTransitionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RecurringDayTransition {
    /// What it inherits from [`RecurringTimeTransition`].
    pub base: RecurringTimeTransition,
    /// Element `t:DayOfWeek`, required.
    pub day_of_week: DayOfWeek,
    /// Element `t:Occurrence`, required.
    pub occurrence: i32,
}

impl Eq for RecurringDayTransition {}

rt::complex_type!(
    RecurringDayTransition { name: "t:RecurringDayTransitionType", base:
    RecurringTimeTransition, required: "t:DayOfWeek, t:Occurrence", bits: 5, model:
    "t:DayOfWeek, t:Occurrence" }
);

impl RecurringDayTransition {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        to: TransitionTarget,
        time_offset: value::Duration,
        month: i32,
        day_of_week: DayOfWeek,
        occurrence: i32,
    ) -> Self {
        Self {
            base: RecurringTimeTransition::new(to, time_offset, month),
            day_of_week,
            occurrence,
        }
    }
}

rt::extends!(RecurringDayTransition, RecurringTimeTransition);

rt::placeholder_new!(
    RecurringDayTransition: placeholder, placeholder, placeholder, placeholder,
    placeholder
);

impl rt::ReadComplex for RecurringDayTransition {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "DayOfWeek") => reader.require(&mut self.day_of_week, tag, 3),
            (rt::T, "Occurrence") => reader.require(&mut self.occurrence, tag, 4),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for RecurringDayTransition {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:DayOfWeek", &self.day_of_week);
        out.element("t:Occurrence", &self.occurrence);
    }
}

rt::root!(RecurringDayTransition, "t:RecurringDayTransition");
