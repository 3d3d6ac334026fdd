// @generated

use ::ews_bindings::{Result, rt};

use super::{ArrayOfFreeBusyResponse, SuggestionsResponse};

/// Complex type `m:GetUserAvailabilityResponseType`.
///
/// Global element `m:GetUserAvailabilityResponse`.
#[doc(alias = "GetUserAvailabilityResponseType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetUserAvailabilityResponse {
    /// Element `m:FreeBusyResponseArray`, optional.
    pub free_busy_response_array: Option<ArrayOfFreeBusyResponse>,
    /// Element `m:SuggestionsResponse`, optional.
    pub suggestions_response: Option<Box<SuggestionsResponse>>,
}

impl Eq for GetUserAvailabilityResponse {}

rt::complex_type!(
    GetUserAvailabilityResponse { name: "m:GetUserAvailabilityResponseType", model:
    "m:FreeBusyResponseArray?, m:SuggestionsResponse?" }
);

rt::placeholder_default!(GetUserAvailabilityResponse);

impl rt::ReadComplex for GetUserAvailabilityResponse {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "FreeBusyResponseArray") => {
                reader.fill(&mut self.free_busy_response_array, tag)
            }
            (rt::M, "SuggestionsResponse") => {
                reader.fill(&mut self.suggestions_response, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetUserAvailabilityResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:FreeBusyResponseArray", &self.free_busy_response_array);
        out.element("m:SuggestionsResponse", &self.suggestions_response);
    }
}

rt::root!(GetUserAvailabilityResponse, "m:GetUserAvailabilityResponse");
