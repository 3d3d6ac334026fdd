// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{ArrayOfRecipients, ArrayOfTrackingProperties, EmailAddressType, NonEmptyString};

/// Complex type `t:FindMessageTrackingSearchResultType`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`MessageTrackingSearchResult`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/messagetrackingsearchresult).
#[doc(alias = "FindMessageTrackingSearchResultType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindMessageTrackingSearchResult {
    /// Element `t:Subject`, required.
    pub subject: String,
    /// Element `t:Sender`, required.
    pub sender: EmailAddressType,
    /// Element `t:PurportedSender`, optional.
    pub purported_sender: Option<Box<EmailAddressType>>,
    /// Element `t:Recipients`, required.
    pub recipients: ArrayOfRecipients,
    /// Element `t:SubmittedTime`, required.
    pub submitted_time: value::DateTime,
    /// Element `t:MessageTrackingReportId`, required.
    pub message_tracking_report_id: NonEmptyString,
    /// Element `t:PreviousHopServer`, optional.
    pub previous_hop_server: Option<NonEmptyString>,
    /// Element `t:FirstHopServer`, optional.
    pub first_hop_server: Option<NonEmptyString>,
    /// Element `t:Properties`, optional.
    pub properties: Option<ArrayOfTrackingProperties>,
}

impl Eq for FindMessageTrackingSearchResult {}

impl FindMessageTrackingSearchResult {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        subject: impl Into<String>,
        sender: impl Into<EmailAddressType>,
        recipients: impl Into<ArrayOfRecipients>,
        submitted_time: value::DateTime,
        message_tracking_report_id: NonEmptyString,
    ) -> Self {
        Self {
            subject: subject.into(),
            sender: sender.into(),
            purported_sender: None,
            recipients: recipients.into(),
            submitted_time,
            message_tracking_report_id,
            previous_hop_server: None,
            first_hop_server: None,
            properties: None,
        }
    }
}

rt::complex_type! {
    FindMessageTrackingSearchResult = "t:FindMessageTrackingSearchResultType", required 5, new(text value(EmailAddressType) value(ArrayOfRecipients) value value);
    elements t {
        0 subject: "Subject" required 0;
        1 sender: "Sender" required 1;
        2 purported_sender: "PurportedSender" optional;
        3 recipients: "Recipients" required 2;
        4 submitted_time: "SubmittedTime" required 3;
        5 message_tracking_report_id: "MessageTrackingReportId" required 4;
        6 previous_hop_server: "PreviousHopServer" optional;
        7 first_hop_server: "FirstHopServer" optional;
        8 properties: "Properties" optional;
    }
    model {
        all 1 1 9;
            field 0 1 1;
            field 1 1 1;
            field 2 0 1;
            field 3 1 1;
            field 4 1 1;
            field 5 1 1;
            field 6 0 1;
            field 7 0 1;
            field 8 0 1;
    }
}
