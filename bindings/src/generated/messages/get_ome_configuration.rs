// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    GetOmeConfiguration { name: "m:GetOMEConfigurationType", model: "m:TemplateName?" }
);

rt::placeholder_default!(GetOmeConfiguration);

impl rt::ReadComplex for GetOmeConfiguration {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "TemplateName") => reader.fill(&mut self.template_name, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetOmeConfiguration {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:TemplateName", &self.template_name);
    }
}

rt::root!(GetOmeConfiguration, "m:GetOMEConfiguration");
