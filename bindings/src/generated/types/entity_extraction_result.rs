// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    EntityExtractionResult { name: "t:EntityExtractionResultType", model:
    "t:Addresses?, t:MeetingSuggestions?, t:TaskSuggestions?, t:EmailAddresses?, t:Contacts?, t:Urls?, t:PhoneNumbers?, t:ParcelDeliveries?, t:FlightReservations?, t:SenderAddIns?"
    }
);

rt::placeholder_default!(EntityExtractionResult);

impl rt::ReadComplex for EntityExtractionResult {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Addresses") => reader.fill(&mut self.addresses, tag),
            (rt::T, "MeetingSuggestions") => {
                reader.fill(&mut self.meeting_suggestions, tag)
            }
            (rt::T, "TaskSuggestions") => reader.fill(&mut self.task_suggestions, tag),
            (rt::T, "EmailAddresses") => reader.fill(&mut self.email_addresses, tag),
            (rt::T, "Contacts") => reader.fill(&mut self.contacts, tag),
            (rt::T, "Urls") => reader.fill(&mut self.urls, tag),
            (rt::T, "PhoneNumbers") => reader.fill(&mut self.phone_numbers, tag),
            (rt::T, "ParcelDeliveries") => reader.fill(&mut self.parcel_deliveries, tag),
            (rt::T, "FlightReservations") => {
                reader.fill(&mut self.flight_reservations, tag)
            }
            (rt::T, "SenderAddIns") => reader.fill(&mut self.sender_add_ins, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for EntityExtractionResult {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
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
