// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{
    ArrayOfAddressEntities, ArrayOfContacts, ArrayOfEmailAddressEntities, ArrayOfFlightReservations,
    ArrayOfMeetingSuggestions, ArrayOfParcelDeliveryEntities, ArrayOfPhoneEntities,
    ArrayOfSenderAddIns, ArrayOfTaskSuggestions, ArrayOfUrlEntities,
};

/// Complex type `t:EntityExtractionResultType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`EntityExtractionResult`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/entityextractionresult).
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

rt::complex_type! {
    EntityExtractionResult = "t:EntityExtractionResultType";
    elements t {
        0 addresses: "Addresses" optional;
        1 meeting_suggestions: "MeetingSuggestions" optional;
        2 task_suggestions: "TaskSuggestions" optional;
        3 email_addresses: "EmailAddresses" optional;
        4 contacts: "Contacts" optional;
        5 urls: "Urls" optional;
        6 phone_numbers: "PhoneNumbers" optional;
        7 parcel_deliveries: "ParcelDeliveries" optional;
        8 flight_reservations: "FlightReservations" optional;
        9 sender_add_ins: "SenderAddIns" optional;
    }
}
