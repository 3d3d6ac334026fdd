// @generated

use ::ews_bindings::{Result, rt, value};

use super::super::types::ResponseClass;
use super::ResponseMessage;

/// Complex type `m:GetOMEMessageStatusResponseType`, since `V2018_01_08`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetOMEMessageStatusResponse`.
#[doc(alias = "GetOMEMessageStatusResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetOmeMessageStatusResponse {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:IsRevoked`, optional.
    pub is_revoked: Option<bool>,
    /// Element `m:ReceivedTime`, optional.
    pub received_time: Option<value::DateTime>,
    /// Element `m:Subject`, optional.
    pub subject: Option<String>,
    /// Element `m:Container`, optional.
    pub container: Option<String>,
    /// Element `m:IsRevocable`, optional.
    pub is_revocable: Option<bool>,
}

impl Eq for GetOmeMessageStatusResponse {}

rt::complex_type!(
    GetOmeMessageStatusResponse { name: "m:GetOMEMessageStatusResponseType", base:
    ResponseMessage, bits: 1, model:
    "m:IsRevoked?, m:ReceivedTime?, m:Subject?, m:Container?, m:IsRevocable?", flags:
    response }
);

impl GetOmeMessageStatusResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            is_revoked: None,
            received_time: None,
            subject: None,
            container: None,
            is_revocable: None,
        }
    }
}

rt::extends!(GetOmeMessageStatusResponse, ResponseMessage);

rt::placeholder_new!(GetOmeMessageStatusResponse: placeholder);

impl rt::ReadComplex for GetOmeMessageStatusResponse {
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
            (rt::M, "IsRevoked") => reader.fill(&mut self.is_revoked, tag),
            (rt::M, "ReceivedTime") => reader.fill(&mut self.received_time, tag),
            (rt::M, "Subject") => reader.fill(&mut self.subject, tag),
            (rt::M, "Container") => reader.fill(&mut self.container, tag),
            (rt::M, "IsRevocable") => reader.fill(&mut self.is_revocable, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetOmeMessageStatusResponse {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:IsRevoked", &self.is_revoked);
        out.element("m:ReceivedTime", &self.received_time);
        out.element("m:Subject", &self.subject);
        out.element("m:Container", &self.container);
        out.element("m:IsRevocable", &self.is_revocable);
    }
}

rt::root!(GetOmeMessageStatusResponse, "m:GetOMEMessageStatusResponse");
