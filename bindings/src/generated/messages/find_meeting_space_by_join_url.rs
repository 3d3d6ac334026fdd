// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;

/// Finds a meeting space by the URL with which people join it.
///
/// Complex type `m:FindMeetingSpaceByJoinUrlType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:FindMeetingSpaceByJoinUrl`.
///
/// Example, and the other operations of the area: [Meeting spaces](super::super::operation_index#meeting-spaces).
#[doc(alias = "FindMeetingSpaceByJoinUrlType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindMeetingSpaceByJoinUrl {
    /// Element `m:JoinUrl`, required.
    pub join_url: String,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for FindMeetingSpaceByJoinUrl {}

impl FindMeetingSpaceByJoinUrl {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(join_url: impl Into<String>) -> Self {
        Self {
            join_url: join_url.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    FindMeetingSpaceByJoinUrl = "m:FindMeetingSpaceByJoinUrlType", required 1, new(text);
    elements m {
        0 join_url: "JoinUrl" required 0;
    }
    kept { kept }
}

rt::root! {
    FindMeetingSpaceByJoinUrl = "m:FindMeetingSpaceByJoinUrl"
}
