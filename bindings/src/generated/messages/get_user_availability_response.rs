// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    GetUserAvailabilityResponse { name: "m:GetUserAvailabilityResponseType", model:
    "m:FreeBusyResponseArray?, m:SuggestionsResponse?" }
);

xml::blank_default!(GetUserAvailabilityResponse);

impl xml::ReadNode for GetUserAvailabilityResponse {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "FreeBusyResponseArray") => {
                input.fill(&mut self.free_busy_response_array, tag)
            }
            (xml::M, "SuggestionsResponse") => {
                input.fill(&mut self.suggestions_response, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetUserAvailabilityResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:FreeBusyResponseArray", &self.free_busy_response_array);
        out.element("m:SuggestionsResponse", &self.suggestions_response);
    }
}

xml::root!(GetUserAvailabilityResponse, "m:GetUserAvailabilityResponse");
