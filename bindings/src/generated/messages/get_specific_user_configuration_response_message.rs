// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ResponseClass, UserConfiguration};
use super::ResponseMessage;

/// Complex type `m:GetSpecificUserConfigurationResponseMessageType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "GetSpecificUserConfigurationResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetSpecificUserConfigurationResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:UserConfiguration`, optional.
    pub user_configuration: Option<Box<UserConfiguration>>,
}

impl Eq for GetSpecificUserConfigurationResponseMessage {}

xml::complex_type!(
    GetSpecificUserConfigurationResponseMessage { name:
    "m:GetSpecificUserConfigurationResponseMessageType", base: ResponseMessage, bits:
    1, model: "m:UserConfiguration?", flags: response }
);

impl GetSpecificUserConfigurationResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            user_configuration: None,
        }
    }
}

xml::extends!(GetSpecificUserConfigurationResponseMessage, ResponseMessage);

xml::blank_new!(GetSpecificUserConfigurationResponseMessage: blank);

impl xml::ReadNode for GetSpecificUserConfigurationResponseMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        xml::ReadNode::attribute(&mut self.base, attribute, input)
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "UserConfiguration") => {
                input.fill(&mut self.user_configuration, tag)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetSpecificUserConfigurationResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:UserConfiguration", &self.user_configuration);
    }
}
