// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::OfficeClient;

/// Gets the add-ins of the private catalog.
///
/// Complex type `m:GetPrivateCatalogAddInsType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetPrivateCatalogAddIns`.
///
/// Example, and the other operations of the area: [Add-ins](super::super::operation_index#add-ins).
#[doc(alias = "GetPrivateCatalogAddInsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetPrivateCatalogAddIns {
    /// Element `m:Client`, optional.
    pub client: Option<Box<OfficeClient>>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetPrivateCatalogAddIns {}

rt::complex_type! {
    GetPrivateCatalogAddIns = "m:GetPrivateCatalogAddInsType";
    elements m {
        0 client: "Client" optional;
    }
    kept { kept }
}

rt::root! {
    GetPrivateCatalogAddIns = "m:GetPrivateCatalogAddIns"
}
