// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `m:GetOMEConfigurationType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetOMEConfiguration`.
#[doc(alias = "GetOMEConfigurationType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetOmeConfiguration {
    /// Element `m:TemplateName`, optional, `xs:string`.
    pub template_name: Option<String>,
}

impl GetOmeConfiguration {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetOMEConfigurationType",
        content: xml::Content::Model("m:TemplateName?"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(GetOmeConfiguration);

::ews_bindings::blank_default!(GetOmeConfiguration);

impl xml::ReadNode for GetOmeConfiguration {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
