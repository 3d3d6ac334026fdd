// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::OfficeClient;

/// Gets the last update of the private catalog, or its hash.
///
/// Complex type `m:GetLastPrivateCatalogUpdateType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetLastPrivateCatalogUpdate`.
///
/// Example, and the other operations of the area: [Add-ins](super::super::operation_index#add-ins).
#[doc(alias = "GetLastPrivateCatalogUpdateType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetLastPrivateCatalogUpdate {
    /// Element `m:Client`, optional.
    pub client: Option<Box<OfficeClient>>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetLastPrivateCatalogUpdate {}

rt::complex_type! {
    GetLastPrivateCatalogUpdate = "m:GetLastPrivateCatalogUpdateType";
    elements m {
        0 client: "Client" optional;
    }
    kept { kept }
}

rt::root! {
    GetLastPrivateCatalogUpdate = "m:GetLastPrivateCatalogUpdate"
}
