// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;

/// Gets the URL of the store for add-ins.
///
/// Complex type `m:GetAppMarketplaceUrlType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetAppMarketplaceUrl`.
///
/// Example, and the other operations of the area: [Add-ins](super::super::operation_index#add-ins).
///
/// Microsoft's reference: [`GetAppMarketplaceUrl`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getappmarketplaceurl-operation).
#[doc(alias = "GetAppMarketplaceUrlType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetAppMarketplaceUrl {
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetAppMarketplaceUrl {}

rt::complex_type! {
    GetAppMarketplaceUrl = "m:GetAppMarketplaceUrlType";
    kept { kept }
}

rt::root! {
    GetAppMarketplaceUrl = "m:GetAppMarketplaceUrl"
}
