// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{ArrayOfMailboxData, FreeBusyViewOptions, SerializableTimeZone, SuggestionsViewOptions};

/// Gets the free and busy times of people and rooms, and suggests times for a meeting.
///
/// Complex type `m:GetUserAvailabilityRequestType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetUserAvailabilityRequest`.
///
/// Example, and the other operations of the area: [Calendar and availability](super::super::operation_index#calendar-and-availability).
///
/// Microsoft's reference: [`GetUserAvailability`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getuseravailability-operation).
#[doc(alias = "GetUserAvailabilityRequestType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetUserAvailabilityRequest {
    /// Element `t:TimeZone`, optional.
    pub time_zone: Option<Box<SerializableTimeZone>>,
    /// Element `m:MailboxDataArray`, required.
    pub mailbox_data_array: ArrayOfMailboxData,
    /// Element `t:FreeBusyViewOptions`, optional.
    pub free_busy_view_options: Option<Box<FreeBusyViewOptions>>,
    /// Element `t:SuggestionsViewOptions`, optional.
    pub suggestions_view_options: Option<Box<SuggestionsViewOptions>>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetUserAvailabilityRequest {}

impl GetUserAvailabilityRequest {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(mailbox_data_array: impl Into<ArrayOfMailboxData>) -> Self {
        Self {
            time_zone: None,
            mailbox_data_array: mailbox_data_array.into(),
            free_busy_view_options: None,
            suggestions_view_options: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetUserAvailabilityRequest = "m:GetUserAvailabilityRequestType", required 1, new(value(ArrayOfMailboxData));
    fields {
        0 time_zone: element(t "TimeZone") optional;
        1 mailbox_data_array: element(m "MailboxDataArray") required 0;
        2 free_busy_view_options: element(t "FreeBusyViewOptions") optional;
        3 suggestions_view_options: element(t "SuggestionsViewOptions") optional;
    }
    kept { kept }
}

rt::root! {
    GetUserAvailabilityRequest = "m:GetUserAvailabilityRequest"
}
