// @generated

use ::ews_bindings::{Result, xml};

use super::{Duration, FreeBusyViewType};

/// Complex type `t:FreeBusyViewOptionsType`.
///
/// Global element `t:FreeBusyViewOptions`.
#[doc(alias = "FreeBusyViewOptionsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FreeBusyViewOptions {
    /// Element `t:TimeWindow`, required.
    pub time_window: Duration,
    /// Element `t:MergedFreeBusyIntervalInMinutes`, optional.
    pub merged_free_busy_interval_in_minutes: Option<i32>,
    /// Element `t:RequestedView`, optional.
    pub requested_view: Option<FreeBusyViewType>,
}

impl Eq for FreeBusyViewOptions {}

xml::complex_type!(
    FreeBusyViewOptions { name: "t:FreeBusyViewOptionsType", required: "t:TimeWindow",
    bits: 1, model:
    "t:TimeWindow, t:MergedFreeBusyIntervalInMinutes?, t:RequestedView?" }
);

impl FreeBusyViewOptions {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(time_window: Duration) -> Self {
        Self {
            time_window,
            merged_free_busy_interval_in_minutes: None,
            requested_view: None,
        }
    }
}

xml::blank_new!(FreeBusyViewOptions: blank);

impl xml::ReadNode for FreeBusyViewOptions {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "TimeWindow") => input.require(&mut self.time_window, tag, 0),
            (xml::T, "MergedFreeBusyIntervalInMinutes") => {
                input.fill(&mut self.merged_free_busy_interval_in_minutes, tag)
            }
            (xml::T, "RequestedView") => input.fill(&mut self.requested_view, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for FreeBusyViewOptions {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:TimeWindow", &self.time_window);
        out.element(
            "t:MergedFreeBusyIntervalInMinutes",
            &self.merged_free_busy_interval_in_minutes,
        );
        out.element("t:RequestedView", &self.requested_view);
    }
}

xml::root!(FreeBusyViewOptions, "t:FreeBusyViewOptions");
