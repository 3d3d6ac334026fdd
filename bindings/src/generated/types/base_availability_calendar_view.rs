// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    BaseAvailabilityCalendarView { name: "t:BaseAvailabilityCalendarViewType", required: "t:FreeBusyViewType", bits: 1, model: "t:FreeBusyViewType" }
);

impl BaseAvailabilityCalendarView {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(free_busy_view_type: FreeBusyViewType) -> Self {
        Self { free_busy_view_type }
    }
}

rt::placeholder_new!(BaseAvailabilityCalendarView: placeholder);

impl rt::ReadComplex for BaseAvailabilityCalendarView {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "FreeBusyViewType") => {
                reader.require(&mut self.free_busy_view_type, tag, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for BaseAvailabilityCalendarView {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:FreeBusyViewType", &self.free_busy_view_type);
    }
}
