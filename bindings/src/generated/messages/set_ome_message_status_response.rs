// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{OmeMessageRevocationStatus, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:SetOMEMessageStatusResponseType`, since `V2018_01_08`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:SetOMEMessageStatusResponse`.
#[doc(alias = "SetOMEMessageStatusResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SetOmeMessageStatusResponse {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Subject`, optional.
    pub subject: Option<String>,
    /// Element `m:MessageId`, optional.
    pub message_id: Option<String>,
    /// Element `m:CorrelationId`, optional.
    pub correlation_id: Option<String>,
    /// Element `m:RevokeStatus`, optional.
    pub revoke_status: Option<OmeMessageRevocationStatus>,
    /// Element `m:IsRevoked`, optional.
    pub is_revoked: Option<bool>,
}

impl Eq for SetOmeMessageStatusResponse {}

xml::complex_type!(
    SetOmeMessageStatusResponse { name: "m:SetOMEMessageStatusResponseType", base:
    ResponseMessage, bits: 1, model:
    "m:Subject?, m:MessageId?, m:CorrelationId?, m:RevokeStatus, m:IsRevoked?", flags:
    response }
);

impl SetOmeMessageStatusResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            subject: None,
            message_id: None,
            correlation_id: None,
            revoke_status: None,
            is_revoked: None,
        }
    }
}

xml::extends!(SetOmeMessageStatusResponse, ResponseMessage);

xml::blank_new!(SetOmeMessageStatusResponse: blank);

impl xml::ReadNode for SetOmeMessageStatusResponse {
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
            (xml::M, "Subject") => input.fill(&mut self.subject, tag),
            (xml::M, "MessageId") => input.fill(&mut self.message_id, tag),
            (xml::M, "CorrelationId") => input.fill(&mut self.correlation_id, tag),
            (xml::M, "RevokeStatus") => input.fill(&mut self.revoke_status, tag),
            (xml::M, "IsRevoked") => input.fill(&mut self.is_revoked, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for SetOmeMessageStatusResponse {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:Subject", &self.subject);
        out.element("m:MessageId", &self.message_id);
        out.element("m:CorrelationId", &self.correlation_id);
        out.element("m:RevokeStatus", &self.revoke_status);
        out.element("m:IsRevoked", &self.is_revoked);
    }
}

xml::root!(SetOmeMessageStatusResponse, "m:SetOMEMessageStatusResponse");
