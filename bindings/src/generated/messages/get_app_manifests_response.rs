// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{ArrayOfApps, ResponseClass};
use super::{ArrayOfAppManifests, ResponseMessage};

/// Complex type `m:GetAppManifestsResponseType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetAppManifestsResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`GetAppManifestsResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getappmanifestsresponse).
#[doc(alias = "GetAppManifestsResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetAppManifestsResponse {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Choice of `m:Apps`, `m:Manifests`, optional.
    pub choice: Option<GetAppManifestsResponseChoice>,
}

impl Eq for GetAppManifestsResponse {}

impl GetAppManifestsResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            choice: None,
        }
    }
}

rt::complex_type! {
    GetAppManifestsResponse: ResponseMessage = "m:GetAppManifestsResponseType" response, required 1, new(value);
    attributes {
        base;
    }
    fields {
        base 4;
        0 choice: choice(GetAppManifestsResponseChoice) once;
    }
    kept { base.kept }
}

rt::root! {
    GetAppManifestsResponse = "m:GetAppManifestsResponse"
}

/// The choice in `m:GetAppManifestsResponseType`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum GetAppManifestsResponseChoice {
    /// Element `m:Apps`, since `V2016_10_10`.
    Apps(Box<ArrayOfApps>),
    /// Element `m:Manifests`.
    Manifests(ArrayOfAppManifests),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for GetAppManifestsResponseChoice {}

rt::choice_type! {
    GetAppManifestsResponseChoice;
    0 Apps(ArrayOfApps): m "Apps";
    1 Manifests(ArrayOfAppManifests): m "Manifests";
}
