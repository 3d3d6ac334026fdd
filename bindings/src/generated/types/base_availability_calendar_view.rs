// @generated

use ::ews_bindings::{Result, xml};

use super::FreeBusyViewType;

/// Complex type `t:BaseAvailabilityCalendarViewType`, since `V2016_10_10`.
#[doc(alias = "BaseAvailabilityCalendarViewType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseAvailabilityCalendarView {
    /// Element `t:FreeBusyViewType`, required.
    pub free_busy_view_type: FreeBusyViewType,
}

impl Eq for BaseAvailabilityCalendarView {}

xml::complex_type!(
    BaseAvailabilityCalendarView { name: "t:BaseAvailabilityCalendarViewType", required: "t:FreeBusyViewType", bits: 1, model: "t:FreeBusyViewType" }
);

impl BaseAvailabilityCalendarView {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(free_busy_view_type: FreeBusyViewType) -> Self {
        Self { free_busy_view_type }
    }
}

xml::blank_new!(BaseAvailabilityCalendarView: blank);

impl xml::ReadNode for BaseAvailabilityCalendarView {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "FreeBusyViewType") => {
                input.require(&mut self.free_busy_view_type, tag, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for BaseAvailabilityCalendarView {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:FreeBusyViewType", &self.free_busy_view_type);
    }
}
