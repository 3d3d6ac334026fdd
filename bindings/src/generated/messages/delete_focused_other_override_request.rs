// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::Guid;

/// Complex type `m:DeleteFocusedOtherOverrideRequestType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:DeleteFocusedOtherOverride`.
#[doc(alias("DeleteFocusedOtherOverrideRequestType", "DeleteFocusedOtherOverride"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteFocusedOtherOverrideRequest {
    /// Element `m:Id`, required.
    pub id: Guid,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for DeleteFocusedOtherOverrideRequest {}

impl DeleteFocusedOtherOverrideRequest {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(id: Guid) -> Self {
        Self {
            id,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    DeleteFocusedOtherOverrideRequest = "m:DeleteFocusedOtherOverrideRequestType", required 1, new(value);
    elements m {
        0 id: "Id" required 0;
    }
    kept { kept }
}

rt::root! {
    DeleteFocusedOtherOverrideRequest = "m:DeleteFocusedOtherOverride"
}
