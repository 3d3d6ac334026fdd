// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ClientAccessToken, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetClientAccessTokenResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "GetClientAccessTokenResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetClientAccessTokenResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Token`, optional.
    pub token: Option<Box<ClientAccessToken>>,
}

impl Eq for GetClientAccessTokenResponseMessage {}

xml::complex_type!(
    GetClientAccessTokenResponseMessage { name:
    "m:GetClientAccessTokenResponseMessageType", base: ResponseMessage, bits: 1, model: "m:Token?", flags: response }
);

impl GetClientAccessTokenResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            token: None,
        }
    }
}

xml::extends!(GetClientAccessTokenResponseMessage, ResponseMessage);

xml::blank_new!(GetClientAccessTokenResponseMessage: blank);

impl xml::ReadNode for GetClientAccessTokenResponseMessage {
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
            (xml::M, "Token") => input.fill(&mut self.token, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetClientAccessTokenResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:Token", &self.token);
    }
}
