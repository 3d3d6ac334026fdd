// @generated

use ::ews_bindings::{Result, xml};

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
}

impl Eq for SetOmeConfiguration {}

xml::complex_type!(
    SetOmeConfiguration { name: "m:SetOMEConfigurationType", model:
    "m:Xml?, m:TemplateName?" }
);

xml::blank_default!(SetOmeConfiguration);

impl xml::ReadNode for SetOmeConfiguration {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "Xml") => input.fill(&mut self.xml, tag),
            (xml::M, "TemplateName") => input.fill(&mut self.template_name, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SetOmeConfiguration {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:Xml", &self.xml);
        out.element("m:TemplateName", &self.template_name);
    }
}

xml::root!(SetOmeConfiguration, "m:SetOMEConfiguration");
