// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;

/// Complex type `m:SetOMEConfigurationType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:SetOMEConfiguration`.
#[doc(alias = "SetOMEConfigurationType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SetOmeConfiguration {
    /// Element `m:Xml`, optional.
    pub xml: Option<String>,
    /// Element `m:TemplateName`, optional, since `V2018_01_08`.
    pub template_name: Option<String>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for SetOmeConfiguration {}

rt::complex_type! {
    SetOmeConfiguration = "m:SetOMEConfigurationType";
    elements m {
        0 xml: "Xml" optional;
        1 template_name: "TemplateName" optional;
    }
    kept { kept }
}

rt::root! {
    SetOmeConfiguration = "m:SetOMEConfiguration"
}
