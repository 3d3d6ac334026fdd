// @generated

use ::ews_bindings::rt;
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
}

impl Eq for GetOmeConfiguration {}

rt::complex_type! {
    GetOmeConfiguration = "m:GetOMEConfigurationType";
    elements m {
        0 template_name: "TemplateName" optional;
    }
}

rt::root! {
    GetOmeConfiguration = "m:GetOMEConfiguration"
}
