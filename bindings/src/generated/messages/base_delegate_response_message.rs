// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::ResponseClass;
use super::{ArrayOfDelegateUserResponseMessage, ResponseMessage};

/// Abstract complex type `m:BaseDelegateResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "BaseDelegateResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseDelegateResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:ResponseMessages`, optional.
    pub response_messages: Option<ArrayOfDelegateUserResponseMessage>,
}

impl Eq for BaseDelegateResponseMessage {}

rt::complex_type!(
    BaseDelegateResponseMessage { name: "m:BaseDelegateResponseMessageType", base:
    ResponseMessage, bits: 1, model: "m:ResponseMessages?", flags: response }
);

impl BaseDelegateResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            response_messages: None,
        }
    }
}

rt::extends!(BaseDelegateResponseMessage, ResponseMessage);

rt::placeholder_new!(BaseDelegateResponseMessage: placeholder);

impl rt::ReadComplex for BaseDelegateResponseMessage {
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
            (rt::M, "ResponseMessages") => reader.fill(&mut self.response_messages, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for BaseDelegateResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:ResponseMessages", &self.response_messages);
    }
}
