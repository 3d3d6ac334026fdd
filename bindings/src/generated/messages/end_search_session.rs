// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::Guid;

/// Ends a search session.
///
/// Complex type `m:EndSearchSession`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:EndSearchSession`.
///
/// Example, and the other operations of the area: [Search and conversations](super::super::operation_index#search-and-conversations).
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EndSearchSession {
    /// Element `m:SearchSessionId`, required.
    pub search_session_id: Guid,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for EndSearchSession {}

impl EndSearchSession {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(search_session_id: Guid) -> Self {
        Self {
            search_session_id,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    EndSearchSession = "m:EndSearchSession", required 1, new(value);
    elements m {
        0 search_session_id: "SearchSessionId" required 0;
    }
    kept { kept }
}

rt::root! {
    EndSearchSession = "m:EndSearchSession"
}
