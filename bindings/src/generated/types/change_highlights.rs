// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;

/// Complex type `t:ChangeHighlightsType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`ChangeHighlights`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/changehighlights).
#[doc(alias = "ChangeHighlightsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ChangeHighlights {
    /// Element `t:HasLocationChanged`, optional.
    pub has_location_changed: Option<bool>,
    /// Element `t:Location`, optional.
    pub location: Option<String>,
    /// Element `t:HasStartTimeChanged`, optional.
    pub has_start_time_changed: Option<bool>,
    /// Element `t:Start`, optional.
    pub start: Option<value::DateTime>,
    /// Element `t:HasEndTimeChanged`, optional.
    pub has_end_time_changed: Option<bool>,
    /// Element `t:End`, optional.
    pub end: Option<value::DateTime>,
}

impl Eq for ChangeHighlights {}

rt::complex_type! {
    ChangeHighlights = "t:ChangeHighlightsType";
    elements t {
        0 has_location_changed: "HasLocationChanged" optional;
        1 location: "Location" optional;
        2 has_start_time_changed: "HasStartTimeChanged" optional;
        3 start: "Start" optional;
        4 has_end_time_changed: "HasEndTimeChanged" optional;
        5 end: "End" optional;
    }
}
