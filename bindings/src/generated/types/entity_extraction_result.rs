// @generated

use ::ews_bindings::{Result, xml};

use super::{
    ArrayOfAddressEntities, ArrayOfContacts, ArrayOfEmailAddressEntities,
    ArrayOfFlightReservations, ArrayOfMeetingSuggestions, ArrayOfParcelDeliveryEntities,
    ArrayOfPhoneEntities, ArrayOfSenderAddIns, ArrayOfTaskSuggestions, ArrayOfUrlEntities,
};

/// Complex type `t:EntityExtractionResultType`, since `Exchange2013_SP1`.
#[doc(alias = "EntityExtractionResultType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EntityExtractionResult {
    /// Element `t:Addresses`, optional.
    pub addresses: Option<ArrayOfAddressEntities>,
    /// Element `t:MeetingSuggestions`, optional.
    pub meeting_suggestions: Option<ArrayOfMeetingSuggestions>,
    /// Element `t:TaskSuggestions`, optional.
    pub task_suggestions: Option<ArrayOfTaskSuggestions>,
    /// Element `t:EmailAddresses`, optional.
    pub email_addresses: Option<ArrayOfEmailAddressEntities>,
    /// Element `t:Contacts`, optional.
    pub contacts: Option<ArrayOfContacts>,
    /// Element `t:Urls`, optional.
    pub urls: Option<ArrayOfUrlEntities>,
    /// Element `t:PhoneNumbers`, optional.
    pub phone_numbers: Option<ArrayOfPhoneEntities>,
    /// Element `t:ParcelDeliveries`, optional, since `V2016_10_10`.
    pub parcel_deliveries: Option<ArrayOfParcelDeliveryEntities>,
    /// Element `t:FlightReservations`, optional, since `V2016_10_10`.
    pub flight_reservations: Option<ArrayOfFlightReservations>,
    /// Element `t:SenderAddIns`, optional, since `V2016_10_10`.
    pub sender_add_ins: Option<ArrayOfSenderAddIns>,
}

impl Eq for EntityExtractionResult {}

xml::complex_type!(
    EntityExtractionResult { name: "t:EntityExtractionResultType", model:
    "t:Addresses?, t:MeetingSuggestions?, t:TaskSuggestions?, t:EmailAddresses?, t:Contacts?, t:Urls?, t:PhoneNumbers?, t:ParcelDeliveries?, t:FlightReservations?, t:SenderAddIns?"
    }
);

xml::blank_default!(EntityExtractionResult);

impl xml::ReadNode for EntityExtractionResult {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Addresses") => input.fill(&mut self.addresses, tag),
            (xml::T, "MeetingSuggestions") => {
                input.fill(&mut self.meeting_suggestions, tag)
            }
            (xml::T, "TaskSuggestions") => input.fill(&mut self.task_suggestions, tag),
            (xml::T, "EmailAddresses") => input.fill(&mut self.email_addresses, tag),
            (xml::T, "Contacts") => input.fill(&mut self.contacts, tag),
            (xml::T, "Urls") => input.fill(&mut self.urls, tag),
            (xml::T, "PhoneNumbers") => input.fill(&mut self.phone_numbers, tag),
            (xml::T, "ParcelDeliveries") => input.fill(&mut self.parcel_deliveries, tag),
            (xml::T, "FlightReservations") => {
                input.fill(&mut self.flight_reservations, tag)
            }
            (xml::T, "SenderAddIns") => input.fill(&mut self.sender_add_ins, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for EntityExtractionResult {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Addresses", &self.addresses);
        out.element("t:MeetingSuggestions", &self.meeting_suggestions);
        out.element("t:TaskSuggestions", &self.task_suggestions);
        out.element("t:EmailAddresses", &self.email_addresses);
        out.element("t:Contacts", &self.contacts);
        out.element("t:Urls", &self.urls);
        out.element("t:PhoneNumbers", &self.phone_numbers);
        out.element("t:ParcelDeliveries", &self.parcel_deliveries);
        out.element("t:FlightReservations", &self.flight_reservations);
        out.element("t:SenderAddIns", &self.sender_add_ins);
    }
}
