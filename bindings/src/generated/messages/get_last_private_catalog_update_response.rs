// @generated

use ::ews_bindings::{rt, value, xml};
use super::super::ns;
use super::super::types::ResponseClass;
use super::ResponseMessage;

/// Complex type `m:GetLastPrivateCatalogUpdateResponseType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetLastPrivateCatalogUpdateResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
#[doc(alias = "GetLastPrivateCatalogUpdateResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetLastPrivateCatalogUpdateResponse {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Choice of `m:LastUpdate`, `m:CatalogHash`, optional.
    pub choice: Option<GetLastPrivateCatalogUpdateResponseChoice>,
}

impl Eq for GetLastPrivateCatalogUpdateResponse {}

impl GetLastPrivateCatalogUpdateResponse {
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
    GetLastPrivateCatalogUpdateResponse: ResponseMessage = "m:GetLastPrivateCatalogUpdateResponseType" response, required 1, new(value);
    attributes {
        base;
    }
    fields {
        base 4;
        0 choice: choice(GetLastPrivateCatalogUpdateResponseChoice) optional;
    }
    kept { base.kept }
}

rt::root! {
    GetLastPrivateCatalogUpdateResponse = "m:GetLastPrivateCatalogUpdateResponse"
}

/// The choice in `m:GetLastPrivateCatalogUpdateResponseType`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum GetLastPrivateCatalogUpdateResponseChoice {
    /// Element `m:LastUpdate`.
    LastUpdate(value::DateTime),
    /// Element `m:CatalogHash`.
    CatalogHash(String),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for GetLastPrivateCatalogUpdateResponseChoice {}

rt::choice_type! {
    GetLastPrivateCatalogUpdateResponseChoice;
    0 LastUpdate: m "LastUpdate";
    1 CatalogHash: m "CatalogHash";
}
