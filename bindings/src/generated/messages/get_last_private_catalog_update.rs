// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::OfficeClient;

/// Complex type `m:GetLastPrivateCatalogUpdateType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetLastPrivateCatalogUpdate`.
#[doc(alias = "GetLastPrivateCatalogUpdateType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetLastPrivateCatalogUpdate {
    /// Element `m:Client`, optional.
    pub client: Option<Box<OfficeClient>>,
}

impl Eq for GetLastPrivateCatalogUpdate {}

rt::complex_type! {
    GetLastPrivateCatalogUpdate = "m:GetLastPrivateCatalogUpdateType";
    elements m {
        0 client: "Client" optional;
    }
}

rt::root! {
    GetLastPrivateCatalogUpdate = "m:GetLastPrivateCatalogUpdate"
}
