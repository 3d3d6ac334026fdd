// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(FreeBusyViewOptions: placeholder);

impl rt::ReadComplex for FreeBusyViewOptions {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "TimeWindow") => reader.require(&mut self.time_window, tag, 0),
            (rt::T, "MergedFreeBusyIntervalInMinutes") => {
                reader.fill(&mut self.merged_free_busy_interval_in_minutes, tag)
            }
            (rt::T, "RequestedView") => reader.fill(&mut self.requested_view, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for FreeBusyViewOptions {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:TimeWindow", &self.time_window);
        out.element(
            "t:MergedFreeBusyIntervalInMinutes",
            &self.merged_free_busy_interval_in_minutes,
        );
        out.element("t:RequestedView", &self.requested_view);
    }
}

rt::root!(FreeBusyViewOptions, "t:FreeBusyViewOptions");
