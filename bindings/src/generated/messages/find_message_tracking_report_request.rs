// @generated

use ::ews_bindings::{Result, value, xml};

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

xml::complex_type!(
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

xml::blank_new!(FindMessageTrackingReportRequest: blank, blank);

impl xml::ReadNode for FindMessageTrackingReportRequest {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "Scope") => input.require(&mut self.scope, tag, 0),
            (xml::M, "Domain") => input.require(&mut self.domain, tag, 1),
            (xml::M, "Sender") => input.fill(&mut self.sender, tag),
            (xml::M, "PurportedSender") => input.fill(&mut self.purported_sender, tag),
            (xml::M, "Recipient") => input.fill(&mut self.recipient, tag),
            (xml::M, "Subject") => input.fill(&mut self.subject, tag),
            (xml::M, "StartDateTime") => input.fill(&mut self.start_date_time, tag),
            (xml::M, "EndDateTime") => input.fill(&mut self.end_date_time, tag),
            (xml::M, "MessageId") => input.fill(&mut self.message_id, tag),
            (xml::M, "FederatedDeliveryMailbox") => {
                input.fill(&mut self.federated_delivery_mailbox, tag)
            }
            (xml::M, "DiagnosticsLevel") => input.fill(&mut self.diagnostics_level, tag),
            (xml::M, "ServerHint") => input.fill(&mut self.server_hint, tag),
            (xml::M, "Properties") => input.fill(&mut self.properties, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for FindMessageTrackingReportRequest {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
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

xml::root!(FindMessageTrackingReportRequest, "m:FindMessageTrackingReport");
