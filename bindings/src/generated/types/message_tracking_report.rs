// @generated

use ::ews_bindings::{Result, rt, value};

use super::{
    ArrayOfEmailAddresses, ArrayOfRecipientTrackingEvent, ArrayOfTrackingProperties,
    EmailAddressType,
};

/// Complex type `t:MessageTrackingReportType`, since `Exchange2010_SP1`.
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

rt::complex_type!(
    MessageTrackingReport { name: "t:MessageTrackingReportType", required:
    "t:RecipientTrackingEvents", bits: 1, model:
    "[t:Sender? & t:PurportedSender? & t:Subject? & t:SubmitTime? & t:OriginalRecipients? & t:RecipientTrackingEvents & t:Properties?]"
    }
);

impl MessageTrackingReport {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(recipient_tracking_events: ArrayOfRecipientTrackingEvent) -> Self {
        Self {
            sender: None,
            purported_sender: None,
            subject: None,
            submit_time: None,
            original_recipients: None,
            recipient_tracking_events,
            properties: None,
        }
    }
}

rt::placeholder_new!(MessageTrackingReport: placeholder);

impl rt::ReadComplex for MessageTrackingReport {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Sender") => reader.fill(&mut self.sender, tag),
            (rt::T, "PurportedSender") => reader.fill(&mut self.purported_sender, tag),
            (rt::T, "Subject") => reader.fill(&mut self.subject, tag),
            (rt::T, "SubmitTime") => reader.fill(&mut self.submit_time, tag),
            (rt::T, "OriginalRecipients") => {
                reader.fill(&mut self.original_recipients, tag)
            }
            (rt::T, "RecipientTrackingEvents") => {
                reader.require(&mut self.recipient_tracking_events, tag, 0)
            }
            (rt::T, "Properties") => reader.fill(&mut self.properties, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for MessageTrackingReport {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Sender", &self.sender);
        out.element("t:PurportedSender", &self.purported_sender);
        out.element("t:Subject", &self.subject);
        out.element("t:SubmitTime", &self.submit_time);
        out.element("t:OriginalRecipients", &self.original_recipients);
        out.element("t:RecipientTrackingEvents", &self.recipient_tracking_events);
        out.element("t:Properties", &self.properties);
    }
}
