// @generated

use ::ews_bindings::xml;

use super::FreeBusyResponse;

/// Complex type `m:ArrayOfFreeBusyResponse`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfFreeBusyResponse(pub Vec<FreeBusyResponse>);

xml::complex_type!(
    ArrayOfFreeBusyResponse { name: "m:ArrayOfFreeBusyResponse", model:
    "m:FreeBusyResponse*" }
);

xml::wrapper_type!(ArrayOfFreeBusyResponse, FreeBusyResponse);

xml::list_of_elements!(ArrayOfFreeBusyResponse, m "FreeBusyResponse");
