// @generated

use ::ews_bindings::{rt, value, xml};
use super::super::ns;
use super::super::types::{ArrayOfTrackingProperties, EmailAddressType, NonEmptyString};

/// Finds the tracking reports of messages that were sent.
///
/// Complex type `m:FindMessageTrackingReportRequestType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:FindMessageTrackingReport`.
///
/// Example, and the other operations of the area: [Compliance: eDiscovery, hold, retention and tracking](super::super::operation_index#compliance-ediscovery-hold-retention-and-tracking).
///
/// Microsoft's reference: [`FindMessageTrackingReport`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/findmessagetrackingreport-operation).
#[doc(alias("FindMessageTrackingReportRequestType", "FindMessageTrackingReport"))]
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
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for FindMessageTrackingReportRequest {}

impl FindMessageTrackingReportRequest {
    /// Creates a value from its required fields; all others are `None` or empty.
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
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    FindMessageTrackingReportRequest = "m:FindMessageTrackingReportRequestType", required 2, new(value value);
    elements m {
        0 scope: "Scope" required 0;
        1 domain: "Domain" required 1;
        2 sender: "Sender" optional;
        3 purported_sender: "PurportedSender" optional;
        4 recipient: "Recipient" optional;
        5 subject: "Subject" optional;
        6 start_date_time: "StartDateTime" optional;
        7 end_date_time: "EndDateTime" optional;
        8 message_id: "MessageId" optional;
        9 federated_delivery_mailbox: "FederatedDeliveryMailbox" optional;
        10 diagnostics_level: "DiagnosticsLevel" optional;
        11 server_hint: "ServerHint" optional;
        12 properties: "Properties" optional;
    }
    model {
        all 1 1 13;
            field 0 1 1;
            field 1 1 1;
            field 2 0 1;
            field 3 0 1;
            field 4 0 1;
            field 5 0 1;
            field 6 0 1;
            field 7 0 1;
            field 8 0 1;
            field 9 0 1;
            field 10 0 1;
            field 11 0 1;
            field 12 0 1;
    }
    kept { kept }
}

rt::root! {
    FindMessageTrackingReportRequest = "m:FindMessageTrackingReport"
}
