// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{DelegateUser, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:DelegateUserResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "DelegateUserResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DelegateUserResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:DelegateUser`, optional.
    pub delegate_user: Option<Box<DelegateUser>>,
}

impl Eq for DelegateUserResponseMessage {}

rt::complex_type!(
    DelegateUserResponseMessage { name: "m:DelegateUserResponseMessageType", base:
    ResponseMessage, bits: 1, model: "m:DelegateUser?", flags: response }
);

impl DelegateUserResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            delegate_user: None,
        }
    }
}

rt::extends!(DelegateUserResponseMessage, ResponseMessage);

rt::placeholder_new!(DelegateUserResponseMessage: placeholder);

impl rt::ReadComplex for DelegateUserResponseMessage {
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
            (rt::M, "DelegateUser") => reader.fill(&mut self.delegate_user, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for DelegateUserResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:DelegateUser", &self.delegate_user);
    }
}
