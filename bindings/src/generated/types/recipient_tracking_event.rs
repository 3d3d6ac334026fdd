// @generated

use ::ews_bindings::{Result, rt, value};

use super::{ArrayOfStrings, ArrayOfTrackingProperties, EmailAddressType, NonEmptyString};

/// Complex type `t:RecipientTrackingEventType`, since `Exchange2010_SP1`.
#[doc(alias = "RecipientTrackingEventType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RecipientTrackingEvent {
    /// Element `t:Date`, required.
    pub date: value::DateTime,
    /// Element `t:Recipient`, required.
    pub recipient: EmailAddressType,
    /// Element `t:DeliveryStatus`, required.
    pub delivery_status: String,
    /// Element `t:EventDescription`, required.
    pub event_description: String,
    /// Element `t:EventData`, optional.
    pub event_data: Option<ArrayOfStrings>,
    /// Element `t:Server`, required.
    pub server: NonEmptyString,
    /// Element `t:InternalId`, required, `xs:nonNegativeInteger`.
    pub internal_id: u64,
    /// Element `t:BccRecipient`, optional.
    pub bcc_recipient: Option<bool>,
    /// Element `t:HiddenRecipient`, optional.
    pub hidden_recipient: Option<bool>,
    /// Element `t:UniquePathId`, optional.
    pub unique_path_id: Option<NonEmptyString>,
    /// Element `t:RootAddress`, optional.
    pub root_address: Option<NonEmptyString>,
    /// Element `t:Properties`, optional.
    pub properties: Option<ArrayOfTrackingProperties>,
}

impl Eq for RecipientTrackingEvent {}

rt::complex_type!(
    RecipientTrackingEvent { name: "t:RecipientTrackingEventType", required:
    "t:Date, t:Recipient, t:DeliveryStatus, t:EventDescription, t:Server, t:InternalId",
    bits: 6, model:
    "[t:Date & t:Recipient & t:DeliveryStatus & t:EventDescription & t:EventData? & t:Server & t:InternalId & t:BccRecipient? & t:HiddenRecipient? & t:UniquePathId? & t:RootAddress? & t:Properties?]"
    }
);

impl RecipientTrackingEvent {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        date: value::DateTime,
        recipient: EmailAddressType,
        delivery_status: impl Into<String>,
        event_description: impl Into<String>,
        server: NonEmptyString,
        internal_id: u64,
    ) -> Self {
        Self {
            date,
            recipient,
            delivery_status: delivery_status.into(),
            event_description: event_description.into(),
            event_data: None,
            server,
            internal_id,
            bcc_recipient: None,
            hidden_recipient: None,
            unique_path_id: None,
            root_address: None,
            properties: None,
        }
    }
}

rt::placeholder_new!(
    RecipientTrackingEvent: placeholder, placeholder, text, text, placeholder,
    placeholder
);

impl rt::ReadComplex for RecipientTrackingEvent {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Date") => reader.require(&mut self.date, tag, 0),
            (rt::T, "Recipient") => reader.require(&mut self.recipient, tag, 1),
            (rt::T, "DeliveryStatus") => {
                reader.require(&mut self.delivery_status, tag, 2)
            }
            (rt::T, "EventDescription") => {
                reader.require(&mut self.event_description, tag, 3)
            }
            (rt::T, "EventData") => reader.fill(&mut self.event_data, tag),
            (rt::T, "Server") => reader.require(&mut self.server, tag, 4),
            (rt::T, "InternalId") => reader.require(&mut self.internal_id, tag, 5),
            (rt::T, "BccRecipient") => reader.fill(&mut self.bcc_recipient, tag),
            (rt::T, "HiddenRecipient") => reader.fill(&mut self.hidden_recipient, tag),
            (rt::T, "UniquePathId") => reader.fill(&mut self.unique_path_id, tag),
            (rt::T, "RootAddress") => reader.fill(&mut self.root_address, tag),
            (rt::T, "Properties") => reader.fill(&mut self.properties, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for RecipientTrackingEvent {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Date", &self.date);
        out.element("t:Recipient", &self.recipient);
        out.element("t:DeliveryStatus", &self.delivery_status);
        out.element("t:EventDescription", &self.event_description);
        out.element("t:EventData", &self.event_data);
        out.element("t:Server", &self.server);
        out.element("t:InternalId", &self.internal_id);
        out.element("t:BccRecipient", &self.bcc_recipient);
        out.element("t:HiddenRecipient", &self.hidden_recipient);
        out.element("t:UniquePathId", &self.unique_path_id);
        out.element("t:RootAddress", &self.root_address);
        out.element("t:Properties", &self.properties);
    }
}
