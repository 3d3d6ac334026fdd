// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `m:GetAppMarketplaceUrlType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetAppMarketplaceUrl`.
#[doc(alias = "GetAppMarketplaceUrlType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetAppMarketplaceUrl {}

impl Eq for GetAppMarketplaceUrl {}

rt::complex_type! {
    GetAppMarketplaceUrl = "m:GetAppMarketplaceUrlType";
}

rt::root! {
    GetAppMarketplaceUrl = "m:GetAppMarketplaceUrl"
}
