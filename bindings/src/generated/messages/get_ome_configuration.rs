// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    GetOmeConfiguration { name: "m:GetOMEConfigurationType", model: "m:TemplateName?" }
);

xml::blank_default!(GetOmeConfiguration);

impl xml::ReadNode for GetOmeConfiguration {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "TemplateName") => input.fill(&mut self.template_name, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetOmeConfiguration {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:TemplateName", &self.template_name);
    }
}

xml::root!(GetOmeConfiguration, "m:GetOMEConfiguration");
