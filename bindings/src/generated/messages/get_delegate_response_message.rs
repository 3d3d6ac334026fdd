// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{DeliverMeetingRequests, ResponseClass};
use super::BaseDelegateResponseMessage;

/// Complex type `m:GetDelegateResponseMessageType`.
///
/// Extends `m:BaseDelegateResponseMessageType`.
/// Global element `m:GetDelegateResponse`.
#[doc(alias = "GetDelegateResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetDelegateResponseMessage {
    /// What it inherits from [`BaseDelegateResponseMessage`].
    pub base: BaseDelegateResponseMessage,
    /// Element `m:DeliverMeetingRequests`, optional.
    pub deliver_meeting_requests: Option<DeliverMeetingRequests>,
}

impl Eq for GetDelegateResponseMessage {}

rt::complex_type!(
    GetDelegateResponseMessage { name: "m:GetDelegateResponseMessageType", base:
    BaseDelegateResponseMessage, bits: 1, model: "m:DeliverMeetingRequests?", flags:
    response }
);

impl GetDelegateResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: BaseDelegateResponseMessage::new(response_class),
            deliver_meeting_requests: None,
        }
    }
}

rt::extends!(GetDelegateResponseMessage, BaseDelegateResponseMessage);

rt::placeholder_new!(GetDelegateResponseMessage: placeholder);

impl rt::ReadComplex for GetDelegateResponseMessage {
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
            (rt::M, "DeliverMeetingRequests") => {
                reader.fill(&mut self.deliver_meeting_requests, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetDelegateResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:DeliverMeetingRequests", &self.deliver_meeting_requests);
    }
}

rt::root!(GetDelegateResponseMessage, "m:GetDelegateResponse");
