// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::ResponseClass;
use super::{ArrayOfPrivateCatalogAddIns, ResponseMessage};

/// Complex type `m:GetPrivateCatalogAddInsResponseType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetPrivateCatalogAddInsResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
#[doc(alias = "GetPrivateCatalogAddInsResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetPrivateCatalogAddInsResponse {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:AddIns`, optional.
    pub add_ins: Option<ArrayOfPrivateCatalogAddIns>,
}

impl Eq for GetPrivateCatalogAddInsResponse {}

impl GetPrivateCatalogAddInsResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            add_ins: None,
        }
    }
}

rt::complex_type! {
    GetPrivateCatalogAddInsResponse: ResponseMessage = "m:GetPrivateCatalogAddInsResponseType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 add_ins: "AddIns" optional;
    }
    kept { base.kept }
}

rt::root! {
    GetPrivateCatalogAddInsResponse = "m:GetPrivateCatalogAddInsResponse"
}
