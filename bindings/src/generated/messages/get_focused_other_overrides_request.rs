// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `m:GetFocusedOtherOverridesRequestType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetFocusedOtherOverrides`.
#[doc(alias = "GetFocusedOtherOverridesRequestType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetFocusedOtherOverridesRequest {}

impl Eq for GetFocusedOtherOverridesRequest {}

rt::complex_type! {
    GetFocusedOtherOverridesRequest = "m:GetFocusedOtherOverridesRequestType";
}

rt::root! {
    GetFocusedOtherOverridesRequest = "m:GetFocusedOtherOverrides"
}
