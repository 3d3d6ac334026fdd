// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ServiceConfigurationResponseMessage;

/// Complex type `m:ArrayOfServiceConfigurationResponseMessageType`.
#[doc(alias = "ArrayOfServiceConfigurationResponseMessageType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfServiceConfigurationResponseMessage(
    pub Vec<ServiceConfigurationResponseMessage>,
);

impl ArrayOfServiceConfigurationResponseMessage {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:ArrayOfServiceConfigurationResponseMessageType",
        content: xml::Content::Model("m:ServiceConfigurationResponseMessageType+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    ArrayOfServiceConfigurationResponseMessage, ServiceConfigurationResponseMessage
);

::ews_bindings::complex_type!(ArrayOfServiceConfigurationResponseMessage);

impl xml::ReadNode for ArrayOfServiceConfigurationResponseMessage {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "ServiceConfigurationResponseMessageType") => {
                input.fill(&mut self.0, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfServiceConfigurationResponseMessage {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ServiceConfigurationResponseMessageType", &self.0);
    }
}
