// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;

/// Complex type `m:EndInstantSearchSessionRequest`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:EndInstantSearchSession`.
#[doc(alias = "EndInstantSearchSession")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EndInstantSearchSessionRequest {
    /// Element `m:SessionId`, required.
    pub session_id: String,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for EndInstantSearchSessionRequest {}

impl EndInstantSearchSessionRequest {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(session_id: impl Into<String>) -> Self {
        Self {
            session_id: session_id.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    EndInstantSearchSessionRequest = "m:EndInstantSearchSessionRequest", required 1, new(text);
    elements m {
        0 session_id: "SessionId" required 0;
    }
    kept { kept }
}

rt::root! {
    EndInstantSearchSessionRequest = "m:EndInstantSearchSession"
}
