// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::FreeBusyViewType;

/// Complex type `t:BaseAvailabilityCalendarViewType`.
#[doc(alias = "BaseAvailabilityCalendarViewType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct BaseAvailabilityCalendarView {
    /// Element `t:FreeBusyViewType`, required.
    pub free_busy_view_type: FreeBusyViewType,
}

impl BaseAvailabilityCalendarView {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:BaseAvailabilityCalendarViewType",
        required: &["t:FreeBusyViewType"],
        bits: 1,
        content: xml::Content::Model("t:FreeBusyViewType"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(free_busy_view_type: FreeBusyViewType) -> Self {
        Self { free_busy_view_type }
    }
}

::ews_bindings::complex_type!(BaseAvailabilityCalendarView);

::ews_bindings::blank_new!(BaseAvailabilityCalendarView : blank);

impl xml::ReadNode for BaseAvailabilityCalendarView {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
