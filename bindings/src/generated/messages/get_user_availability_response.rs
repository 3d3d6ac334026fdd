// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{ArrayOfFreeBusyResponse, SuggestionsResponse};

/// Complex type `m:GetUserAvailabilityResponseType`.
///
/// Global element `m:GetUserAvailabilityResponse`.
///
/// Microsoft's reference: [`GetUserAvailabilityResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getuseravailabilityresponse).
#[doc(alias = "GetUserAvailabilityResponseType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetUserAvailabilityResponse {
    /// Element `m:FreeBusyResponseArray`, optional.
    pub free_busy_response_array: Option<ArrayOfFreeBusyResponse>,
    /// Element `m:SuggestionsResponse`, optional.
    pub suggestions_response: Option<Box<SuggestionsResponse>>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetUserAvailabilityResponse {}

rt::complex_type! {
    GetUserAvailabilityResponse = "m:GetUserAvailabilityResponseType";
    elements m {
        0 free_busy_response_array: "FreeBusyResponseArray" optional;
        1 suggestions_response: "SuggestionsResponse" optional;
    }
    kept { kept }
}

rt::root! {
    GetUserAvailabilityResponse = "m:GetUserAvailabilityResponse"
}
