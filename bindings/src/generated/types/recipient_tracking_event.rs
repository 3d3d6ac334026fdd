// @generated

use ::ews_bindings::{Result, value, xml};

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

xml::complex_type!(
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

xml::blank_new!(RecipientTrackingEvent: blank, blank, text, text, blank, blank);

impl xml::ReadNode for RecipientTrackingEvent {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Date") => input.require(&mut self.date, tag, 0),
            (xml::T, "Recipient") => input.require(&mut self.recipient, tag, 1),
            (xml::T, "DeliveryStatus") => {
                input.require(&mut self.delivery_status, tag, 2)
            }
            (xml::T, "EventDescription") => {
                input.require(&mut self.event_description, tag, 3)
            }
            (xml::T, "EventData") => input.fill(&mut self.event_data, tag),
            (xml::T, "Server") => input.require(&mut self.server, tag, 4),
            (xml::T, "InternalId") => input.require(&mut self.internal_id, tag, 5),
            (xml::T, "BccRecipient") => input.fill(&mut self.bcc_recipient, tag),
            (xml::T, "HiddenRecipient") => input.fill(&mut self.hidden_recipient, tag),
            (xml::T, "UniquePathId") => input.fill(&mut self.unique_path_id, tag),
            (xml::T, "RootAddress") => input.fill(&mut self.root_address, tag),
            (xml::T, "Properties") => input.fill(&mut self.properties, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for RecipientTrackingEvent {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
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
