// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    SetOmeConfiguration { name: "m:SetOMEConfigurationType", model:
    "m:Xml?, m:TemplateName?" }
);

rt::placeholder_default!(SetOmeConfiguration);

impl rt::ReadComplex for SetOmeConfiguration {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "Xml") => reader.fill(&mut self.xml, tag),
            (rt::M, "TemplateName") => reader.fill(&mut self.template_name, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SetOmeConfiguration {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:Xml", &self.xml);
        out.element("m:TemplateName", &self.template_name);
    }
}

rt::root!(SetOmeConfiguration, "m:SetOMEConfiguration");
