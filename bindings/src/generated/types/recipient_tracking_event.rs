// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{ArrayOfStrings, ArrayOfTrackingProperties, EmailAddressType, NonEmptyString};

/// Complex type `t:RecipientTrackingEventType`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`RecipientTrackingEvent`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/recipienttrackingevent).
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

impl RecipientTrackingEvent {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        date: value::DateTime,
        recipient: impl Into<EmailAddressType>,
        delivery_status: impl Into<String>,
        event_description: impl Into<String>,
        server: NonEmptyString,
        internal_id: u64,
    ) -> Self {
        Self {
            date,
            recipient: recipient.into(),
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

rt::complex_type! {
    RecipientTrackingEvent = "t:RecipientTrackingEventType", required 6, new(value value(EmailAddressType) text text value value);
    elements t {
        0 date: "Date" required 0;
        1 recipient: "Recipient" required 1;
        2 delivery_status: "DeliveryStatus" required 2;
        3 event_description: "EventDescription" required 3;
        4 event_data: "EventData" optional;
        5 server: "Server" required 4;
        6 internal_id: "InternalId" required 5;
        7 bcc_recipient: "BccRecipient" optional;
        8 hidden_recipient: "HiddenRecipient" optional;
        9 unique_path_id: "UniquePathId" optional;
        10 root_address: "RootAddress" optional;
        11 properties: "Properties" optional;
    }
    model {
        all 1 1 12;
            field 0 1 1;
            field 1 1 1;
            field 2 1 1;
            field 3 1 1;
            field 4 0 1;
            field 5 1 1;
            field 6 1 1;
            field 7 0 1;
            field 8 0 1;
            field 9 0 1;
            field 10 0 1;
            field 11 0 1;
    }
}
