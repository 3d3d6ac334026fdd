// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{ArrayOfEmailAddresses, ArrayOfRecipientTrackingEvent, ArrayOfTrackingProperties, EmailAddressType};

/// Complex type `t:MessageTrackingReportType`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`MessageTrackingReport`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/messagetrackingreport).
#[doc(alias = "MessageTrackingReportType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MessageTrackingReport {
    /// Element `t:Sender`, optional.
    pub sender: Option<Box<EmailAddressType>>,
    /// Element `t:PurportedSender`, optional.
    pub purported_sender: Option<Box<EmailAddressType>>,
    /// Element `t:Subject`, optional.
    pub subject: Option<String>,
    /// Element `t:SubmitTime`, optional.
    pub submit_time: Option<value::DateTime>,
    /// Element `t:OriginalRecipients`, optional.
    pub original_recipients: Option<ArrayOfEmailAddresses>,
    /// Element `t:RecipientTrackingEvents`, required.
    pub recipient_tracking_events: ArrayOfRecipientTrackingEvent,
    /// Element `t:Properties`, optional.
    pub properties: Option<ArrayOfTrackingProperties>,
}

impl Eq for MessageTrackingReport {}

impl MessageTrackingReport {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        recipient_tracking_events: impl Into<ArrayOfRecipientTrackingEvent>,
    ) -> Self {
        Self {
            sender: None,
            purported_sender: None,
            subject: None,
            submit_time: None,
            original_recipients: None,
            recipient_tracking_events: recipient_tracking_events.into(),
            properties: None,
        }
    }
}

rt::complex_type! {
    MessageTrackingReport = "t:MessageTrackingReportType", required 1, new(value(ArrayOfRecipientTrackingEvent));
    elements t {
        0 sender: "Sender" optional;
        1 purported_sender: "PurportedSender" optional;
        2 subject: "Subject" optional;
        3 submit_time: "SubmitTime" optional;
        4 original_recipients: "OriginalRecipients" optional;
        5 recipient_tracking_events: "RecipientTrackingEvents" required 0;
        6 properties: "Properties" optional;
    }
    model {
        all 1 1 7;
            field 0 0 1;
            field 1 0 1;
            field 2 0 1;
            field 3 0 1;
            field 4 0 1;
            field 5 1 1;
            field 6 0 1;
    }
}
