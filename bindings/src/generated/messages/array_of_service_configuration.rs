// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::ServiceConfigurationType;

/// Complex type `m:ArrayOfServiceConfigurationType`.
#[doc(alias = "ArrayOfServiceConfigurationType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfServiceConfiguration(pub Vec<ServiceConfigurationType>);

impl ArrayOfServiceConfiguration {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:ArrayOfServiceConfigurationType",
        content: xml::Content::Model("(m:ConfigurationName)+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfServiceConfiguration, ServiceConfigurationType);

::ews_bindings::complex_type!(ArrayOfServiceConfiguration);

impl xml::ReadNode for ArrayOfServiceConfiguration {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "ConfigurationName") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfServiceConfiguration {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ConfigurationName", &self.0);
    }
}
