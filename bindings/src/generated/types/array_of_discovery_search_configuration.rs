// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::DiscoverySearchConfiguration;

/// Complex type `t:ArrayOfDiscoverySearchConfigurationType`.
#[doc(alias = "ArrayOfDiscoverySearchConfigurationType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfDiscoverySearchConfiguration(pub Vec<DiscoverySearchConfiguration>);

impl ArrayOfDiscoverySearchConfiguration {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfDiscoverySearchConfigurationType",
        content: xml::Content::Model("t:DiscoverySearchConfiguration*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    ArrayOfDiscoverySearchConfiguration, DiscoverySearchConfiguration
);

::ews_bindings::complex_type!(ArrayOfDiscoverySearchConfiguration);

impl xml::ReadNode for ArrayOfDiscoverySearchConfiguration {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "DiscoverySearchConfiguration") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfDiscoverySearchConfiguration {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:DiscoverySearchConfiguration", &self.0);
    }
}
