// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;

/// Complex type `t:ChangeHighlightsType`, since `Exchange2013_SP1`.
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
    elements {
        0 has_location_changed: t "HasLocationChanged" optional;
        1 location: t "Location" optional;
        2 has_start_time_changed: t "HasStartTimeChanged" optional;
        3 start: t "Start" optional;
        4 has_end_time_changed: t "HasEndTimeChanged" optional;
        5 end: t "End" optional;
    }
}
