// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::xml;

/// Complex type `m:GetFocusedOtherOverridesRequestType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetFocusedOtherOverrides`.
#[doc(alias = "GetFocusedOtherOverridesRequestType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetFocusedOtherOverridesRequest {}
impl GetFocusedOtherOverridesRequest {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetFocusedOtherOverridesRequestType",
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(GetFocusedOtherOverridesRequest);

::ews_bindings::blank_default!(GetFocusedOtherOverridesRequest);

impl xml::ReadNode for GetFocusedOtherOverridesRequest {}
impl xml::WriteNode for GetFocusedOtherOverridesRequest {}
