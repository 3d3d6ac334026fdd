// @generated

use ::ews_bindings::{Result, value, xml};

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

xml::complex_type!(
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

xml::extends!(GetOmeMessageStatusResponse, ResponseMessage);

xml::blank_new!(GetOmeMessageStatusResponse: blank);

impl xml::ReadNode for GetOmeMessageStatusResponse {
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
            (xml::M, "IsRevoked") => input.fill(&mut self.is_revoked, tag),
            (xml::M, "ReceivedTime") => input.fill(&mut self.received_time, tag),
            (xml::M, "Subject") => input.fill(&mut self.subject, tag),
            (xml::M, "Container") => input.fill(&mut self.container, tag),
            (xml::M, "IsRevocable") => input.fill(&mut self.is_revocable, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetOmeMessageStatusResponse {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:IsRevoked", &self.is_revoked);
        out.element("m:ReceivedTime", &self.received_time);
        out.element("m:Subject", &self.subject);
        out.element("m:Container", &self.container);
        out.element("m:IsRevocable", &self.is_revocable);
    }
}

xml::root!(GetOmeMessageStatusResponse, "m:GetOMEMessageStatusResponse");
