// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{Duration, FreeBusyViewType};

/// Complex type `t:FreeBusyViewOptionsType`.
///
/// Global element `t:FreeBusyViewOptions`.
///
/// Microsoft's reference: [`FreeBusyViewOptions`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/freebusyviewoptions).
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
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for FreeBusyViewOptions {}

impl FreeBusyViewOptions {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(time_window: impl Into<Duration>) -> Self {
        Self {
            time_window: time_window.into(),
            merged_free_busy_interval_in_minutes: None,
            requested_view: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    FreeBusyViewOptions = "t:FreeBusyViewOptionsType", required 1, new(value(Duration));
    elements t {
        0 time_window: "TimeWindow" required 0;
        1 merged_free_busy_interval_in_minutes: "MergedFreeBusyIntervalInMinutes" optional;
        2 requested_view: "RequestedView" optional;
    }
    kept { kept }
}

rt::root! {
    FreeBusyViewOptions = "t:FreeBusyViewOptions"
}
