// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::ResponseClass;
use super::BaseDelegateResponseMessage;

/// Complex type `m:UpdateDelegateResponseMessageType`.
///
/// Extends `m:BaseDelegateResponseMessageType`.
/// Global element `m:UpdateDelegateResponse`.
#[doc(alias = "UpdateDelegateResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateDelegateResponseMessage {
    /// What it inherits from [`BaseDelegateResponseMessage`].
    pub base: BaseDelegateResponseMessage,
}

impl Eq for UpdateDelegateResponseMessage {}

rt::complex_type!(
    UpdateDelegateResponseMessage { name: "m:UpdateDelegateResponseMessageType", base:
    BaseDelegateResponseMessage, bits: 1, flags: response }
);

impl UpdateDelegateResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: BaseDelegateResponseMessage::new(response_class),
        }
    }
}

rt::extends!(UpdateDelegateResponseMessage, BaseDelegateResponseMessage);

rt::placeholder_new!(UpdateDelegateResponseMessage: placeholder);

impl rt::ReadComplex for UpdateDelegateResponseMessage {
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
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for UpdateDelegateResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}

rt::root!(UpdateDelegateResponseMessage, "m:UpdateDelegateResponse");
