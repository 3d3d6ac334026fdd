// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(GetClientAccessTokenResponseMessage, ResponseMessage);

rt::placeholder_new!(GetClientAccessTokenResponseMessage: placeholder);

impl rt::ReadComplex for GetClientAccessTokenResponseMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::attribute(&mut self.base, attribute, reader)
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "Token") => reader.fill(&mut self.token, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetClientAccessTokenResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:Token", &self.token);
    }
}
