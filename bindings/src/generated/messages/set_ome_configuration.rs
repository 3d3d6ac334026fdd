// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `m:SetOMEConfigurationType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:SetOMEConfiguration`.
#[doc(alias = "SetOMEConfigurationType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SetOmeConfiguration {
    /// Element `m:Xml`, optional, `xs:string`.
    pub xml: Option<String>,
    /// Element `m:TemplateName`, optional, `xs:string`.
    pub template_name: Option<String>,
}

impl SetOmeConfiguration {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:SetOMEConfigurationType",
        content: xml::Content::Model("m:Xml?, m:TemplateName?"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(SetOmeConfiguration);

::ews_bindings::blank_default!(SetOmeConfiguration);

impl xml::ReadNode for SetOmeConfiguration {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
