// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;

/// Complex type `m:GetFocusedOtherOverridesRequestType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetFocusedOtherOverrides`.
#[doc(alias("GetFocusedOtherOverridesRequestType", "GetFocusedOtherOverrides"))]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetFocusedOtherOverridesRequest {
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetFocusedOtherOverridesRequest {}

rt::complex_type! {
    GetFocusedOtherOverridesRequest = "m:GetFocusedOtherOverridesRequestType";
    kept { kept }
}

rt::root! {
    GetFocusedOtherOverridesRequest = "m:GetFocusedOtherOverrides"
}
