// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
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

rt::extends!(GetPasswordExpirationDateResponseMessage, ResponseMessage);

rt::placeholder_new!(GetPasswordExpirationDateResponseMessage: placeholder);

impl rt::ReadComplex for GetPasswordExpirationDateResponseMessage {
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
            (rt::M, "PasswordExpirationDate") => {
                reader.fill(&mut self.password_expiration_date, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetPasswordExpirationDateResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:PasswordExpirationDate", &self.password_expiration_date);
    }
}

rt::root!(
    GetPasswordExpirationDateResponseMessage, "m:GetPasswordExpirationDateResponse"
);
