// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;

/// Complex type `m:GetOMEConfigurationType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetOMEConfiguration`.
#[doc(alias = "GetOMEConfigurationType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetOmeConfiguration {
    /// Element `m:TemplateName`, optional, since `V2018_01_08`.
    pub template_name: Option<String>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetOmeConfiguration {}

rt::complex_type! {
    GetOmeConfiguration = "m:GetOMEConfigurationType";
    elements m {
        0 template_name: "TemplateName" optional;
    }
    kept { kept }
}

rt::root! {
    GetOmeConfiguration = "m:GetOMEConfiguration"
}
