// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, value, xml};

use super::super::types::ResponseClass;
use super::ResponseMessage;

/// Complex type `m:GetPasswordExpirationDateResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetPasswordExpirationDateResponse`.
#[doc(alias = "GetPasswordExpirationDateResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetPasswordExpirationDateResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:PasswordExpirationDate`, optional, `xs:dateTime`.
    pub password_expiration_date: Option<value::DateTime>,
}

impl GetPasswordExpirationDateResponseMessage {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetPasswordExpirationDateResponseMessageType",
        base: Some(ResponseMessage::SHAPE),
        bits: 1,
        content: xml::Content::Model("m:PasswordExpirationDate"),
        response: true,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            password_expiration_date: None,
        }
    }
}

::ews_bindings::complex_type!(GetPasswordExpirationDateResponseMessage);

::ews_bindings::extends!(GetPasswordExpirationDateResponseMessage, ResponseMessage);

::ews_bindings::blank_new!(GetPasswordExpirationDateResponseMessage : blank);

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
        match (tag.namespace, tag.local) {
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
