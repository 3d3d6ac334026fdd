// @generated

use ::ews_bindings::{Result, rt, value};

use super::{
    ArrayOfRecipients, ArrayOfTrackingProperties, EmailAddressType, NonEmptyString,
};

/// Complex type `t:FindMessageTrackingSearchResultType`, since `Exchange2010_SP1`.
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

rt::complex_type!(
    FindMessageTrackingSearchResult { name: "t:FindMessageTrackingSearchResultType",
    required:
    "t:Subject, t:Sender, t:Recipients, t:SubmittedTime, t:MessageTrackingReportId", bits: 5, model:
    "[t:Subject & t:Sender & t:PurportedSender? & t:Recipients & t:SubmittedTime & t:MessageTrackingReportId & t:PreviousHopServer? & t:FirstHopServer? & t:Properties?]"
    }
);

impl FindMessageTrackingSearchResult {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        subject: impl Into<String>,
        sender: EmailAddressType,
        recipients: ArrayOfRecipients,
        submitted_time: value::DateTime,
        message_tracking_report_id: NonEmptyString,
    ) -> Self {
        Self {
            subject: subject.into(),
            sender,
            purported_sender: None,
            recipients,
            submitted_time,
            message_tracking_report_id,
            previous_hop_server: None,
            first_hop_server: None,
            properties: None,
        }
    }
}

rt::placeholder_new!(
    FindMessageTrackingSearchResult: text, placeholder, placeholder, placeholder,
    placeholder
);

impl rt::ReadComplex for FindMessageTrackingSearchResult {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Subject") => reader.require(&mut self.subject, tag, 0),
            (rt::T, "Sender") => reader.require(&mut self.sender, tag, 1),
            (rt::T, "PurportedSender") => reader.fill(&mut self.purported_sender, tag),
            (rt::T, "Recipients") => reader.require(&mut self.recipients, tag, 2),
            (rt::T, "SubmittedTime") => reader.require(&mut self.submitted_time, tag, 3),
            (rt::T, "MessageTrackingReportId") => {
                reader.require(&mut self.message_tracking_report_id, tag, 4)
            }
            (rt::T, "PreviousHopServer") => {
                reader.fill(&mut self.previous_hop_server, tag)
            }
            (rt::T, "FirstHopServer") => reader.fill(&mut self.first_hop_server, tag),
            (rt::T, "Properties") => reader.fill(&mut self.properties, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for FindMessageTrackingSearchResult {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Subject", &self.subject);
        out.element("t:Sender", &self.sender);
        out.element("t:PurportedSender", &self.purported_sender);
        out.element("t:Recipients", &self.recipients);
        out.element("t:SubmittedTime", &self.submitted_time);
        out.element("t:MessageTrackingReportId", &self.message_tracking_report_id);
        out.element("t:PreviousHopServer", &self.previous_hop_server);
        out.element("t:FirstHopServer", &self.first_hop_server);
        out.element("t:Properties", &self.properties);
    }
}
