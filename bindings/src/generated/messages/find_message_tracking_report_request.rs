// @generated

use ::ews_bindings::{Result, rt, value};

use super::super::types::{ArrayOfTrackingProperties, EmailAddressType, NonEmptyString};

/// Complex type `m:FindMessageTrackingReportRequestType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:FindMessageTrackingReport`.
#[doc(alias = "FindMessageTrackingReportRequestType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindMessageTrackingReportRequest {
    /// Element `m:Scope`, required.
    pub scope: NonEmptyString,
    /// Element `m:Domain`, required.
    pub domain: NonEmptyString,
    /// Element `m:Sender`, optional.
    pub sender: Option<Box<EmailAddressType>>,
    /// Element `m:PurportedSender`, optional.
    pub purported_sender: Option<Box<EmailAddressType>>,
    /// Element `m:Recipient`, optional.
    pub recipient: Option<Box<EmailAddressType>>,
    /// Element `m:Subject`, optional.
    pub subject: Option<String>,
    /// Element `m:StartDateTime`, optional.
    pub start_date_time: Option<value::DateTime>,
    /// Element `m:EndDateTime`, optional.
    pub end_date_time: Option<value::DateTime>,
    /// Element `m:MessageId`, optional.
    pub message_id: Option<NonEmptyString>,
    /// Element `m:FederatedDeliveryMailbox`, optional.
    pub federated_delivery_mailbox: Option<Box<EmailAddressType>>,
    /// Element `m:DiagnosticsLevel`, optional.
    pub diagnostics_level: Option<String>,
    /// Element `m:ServerHint`, optional.
    pub server_hint: Option<String>,
    /// Element `m:Properties`, optional.
    pub properties: Option<ArrayOfTrackingProperties>,
}

impl Eq for FindMessageTrackingReportRequest {}

rt::complex_type!(
    FindMessageTrackingReportRequest { name: "m:FindMessageTrackingReportRequestType",
    required: "m:Scope, m:Domain", bits: 2, model:
    "[m:Scope & m:Domain & m:Sender? & m:PurportedSender? & m:Recipient? & m:Subject? & m:StartDateTime? & m:EndDateTime? & m:MessageId? & m:FederatedDeliveryMailbox? & m:DiagnosticsLevel? & m:ServerHint? & m:Properties?]"
    }
);

impl FindMessageTrackingReportRequest {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(scope: NonEmptyString, domain: NonEmptyString) -> Self {
        Self {
            scope,
            domain,
            sender: None,
            purported_sender: None,
            recipient: None,
            subject: None,
            start_date_time: None,
            end_date_time: None,
            message_id: None,
            federated_delivery_mailbox: None,
            diagnostics_level: None,
            server_hint: None,
            properties: None,
        }
    }
}

rt::placeholder_new!(FindMessageTrackingReportRequest: placeholder, placeholder);

impl rt::ReadComplex for FindMessageTrackingReportRequest {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "Scope") => reader.require(&mut self.scope, tag, 0),
            (rt::M, "Domain") => reader.require(&mut self.domain, tag, 1),
            (rt::M, "Sender") => reader.fill(&mut self.sender, tag),
            (rt::M, "PurportedSender") => reader.fill(&mut self.purported_sender, tag),
            (rt::M, "Recipient") => reader.fill(&mut self.recipient, tag),
            (rt::M, "Subject") => reader.fill(&mut self.subject, tag),
            (rt::M, "StartDateTime") => reader.fill(&mut self.start_date_time, tag),
            (rt::M, "EndDateTime") => reader.fill(&mut self.end_date_time, tag),
            (rt::M, "MessageId") => reader.fill(&mut self.message_id, tag),
            (rt::M, "FederatedDeliveryMailbox") => {
                reader.fill(&mut self.federated_delivery_mailbox, tag)
            }
            (rt::M, "DiagnosticsLevel") => reader.fill(&mut self.diagnostics_level, tag),
            (rt::M, "ServerHint") => reader.fill(&mut self.server_hint, tag),
            (rt::M, "Properties") => reader.fill(&mut self.properties, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for FindMessageTrackingReportRequest {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:Scope", &self.scope);
        out.element("m:Domain", &self.domain);
        out.element("m:Sender", &self.sender);
        out.element("m:PurportedSender", &self.purported_sender);
        out.element("m:Recipient", &self.recipient);
        out.element("m:Subject", &self.subject);
        out.element("m:StartDateTime", &self.start_date_time);
        out.element("m:EndDateTime", &self.end_date_time);
        out.element("m:MessageId", &self.message_id);
        out.element("m:FederatedDeliveryMailbox", &self.federated_delivery_mailbox);
        out.element("m:DiagnosticsLevel", &self.diagnostics_level);
        out.element("m:ServerHint", &self.server_hint);
        out.element("m:Properties", &self.properties);
    }
}

rt::root!(FindMessageTrackingReportRequest, "m:FindMessageTrackingReport");
