// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(GetDelegateResponseMessage, BaseDelegateResponseMessage);

xml::blank_new!(GetDelegateResponseMessage: blank);

impl xml::ReadNode for GetDelegateResponseMessage {
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
            (xml::M, "DeliverMeetingRequests") => {
                input.fill(&mut self.deliver_meeting_requests, tag)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetDelegateResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:DeliverMeetingRequests", &self.deliver_meeting_requests);
    }
}

xml::root!(GetDelegateResponseMessage, "m:GetDelegateResponse");
