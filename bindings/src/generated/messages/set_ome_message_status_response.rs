// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(SetOmeMessageStatusResponse, ResponseMessage);

rt::placeholder_new!(SetOmeMessageStatusResponse: placeholder);

impl rt::ReadComplex for SetOmeMessageStatusResponse {
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
            (rt::M, "Subject") => reader.fill(&mut self.subject, tag),
            (rt::M, "MessageId") => reader.fill(&mut self.message_id, tag),
            (rt::M, "CorrelationId") => reader.fill(&mut self.correlation_id, tag),
            (rt::M, "RevokeStatus") => reader.fill(&mut self.revoke_status, tag),
            (rt::M, "IsRevoked") => reader.fill(&mut self.is_revoked, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for SetOmeMessageStatusResponse {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:Subject", &self.subject);
        out.element("m:MessageId", &self.message_id);
        out.element("m:CorrelationId", &self.correlation_id);
        out.element("m:RevokeStatus", &self.revoke_status);
        out.element("m:IsRevoked", &self.is_revoked);
    }
}

rt::root!(SetOmeMessageStatusResponse, "m:SetOMEMessageStatusResponse");
