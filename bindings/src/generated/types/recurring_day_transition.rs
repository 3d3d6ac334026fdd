// @generated

use ::ews_bindings::{Result, value, xml};

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

xml::complex_type!(
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

xml::extends!(RecurringDayTransition, RecurringTimeTransition);

xml::blank_new!(RecurringDayTransition: blank, blank, blank, blank, blank);

impl xml::ReadNode for RecurringDayTransition {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "DayOfWeek") => input.require(&mut self.day_of_week, tag, 3),
            (xml::T, "Occurrence") => input.require(&mut self.occurrence, tag, 4),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for RecurringDayTransition {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:DayOfWeek", &self.day_of_week);
        out.element("t:Occurrence", &self.occurrence);
    }
}

xml::root!(RecurringDayTransition, "t:RecurringDayTransition");
