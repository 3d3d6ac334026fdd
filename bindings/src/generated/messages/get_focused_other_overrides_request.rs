// @generated

use ::ews_bindings::xml;

/// Complex type `m:GetFocusedOtherOverridesRequestType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetFocusedOtherOverrides`.
#[doc(alias = "GetFocusedOtherOverridesRequestType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetFocusedOtherOverridesRequest {}

impl Eq for GetFocusedOtherOverridesRequest {}

xml::complex_type!(
    GetFocusedOtherOverridesRequest { name: "m:GetFocusedOtherOverridesRequestType" }
);

xml::blank_default!(GetFocusedOtherOverridesRequest);

impl xml::ReadNode for GetFocusedOtherOverridesRequest {}

impl xml::WriteNode for GetFocusedOtherOverridesRequest {}

xml::root!(GetFocusedOtherOverridesRequest, "m:GetFocusedOtherOverrides");
