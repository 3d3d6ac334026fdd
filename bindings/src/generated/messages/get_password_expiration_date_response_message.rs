// @generated

use ::ews_bindings::{Result, value, xml};

use super::super::types::ResponseClass;
use super::ResponseMessage;

/// Complex type `m:GetPasswordExpirationDateResponseMessageType`, since `Exchange2010_SP2`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetPasswordExpirationDateResponse`.
#[doc(alias = "GetPasswordExpirationDateResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetPasswordExpirationDateResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:PasswordExpirationDate`, optional.
    pub password_expiration_date: Option<value::DateTime>,
}

impl Eq for GetPasswordExpirationDateResponseMessage {}

xml::complex_type!(
    GetPasswordExpirationDateResponseMessage { name:
    "m:GetPasswordExpirationDateResponseMessageType", base: ResponseMessage, bits: 1,
    model: "m:PasswordExpirationDate", flags: response }
);

impl GetPasswordExpirationDateResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            password_expiration_date: None,
        }
    }
}

xml::extends!(GetPasswordExpirationDateResponseMessage, ResponseMessage);

xml::blank_new!(GetPasswordExpirationDateResponseMessage: blank);

impl xml::ReadNode for GetPasswordExpirationDateResponseMessage {
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
            (xml::M, "PasswordExpirationDate") => {
                input.fill(&mut self.password_expiration_date, tag)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetPasswordExpirationDateResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:PasswordExpirationDate", &self.password_expiration_date);
    }
}

xml::root!(
    GetPasswordExpirationDateResponseMessage, "m:GetPasswordExpirationDateResponse"
);
