// @generated

use ::ews_bindings::rt;

/// Complex type `m:GetAppMarketplaceUrlType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetAppMarketplaceUrl`.
#[doc(alias = "GetAppMarketplaceUrlType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetAppMarketplaceUrl {}

impl Eq for GetAppMarketplaceUrl {}

rt::complex_type!(GetAppMarketplaceUrl { name: "m:GetAppMarketplaceUrlType" });

rt::placeholder_default!(GetAppMarketplaceUrl);

impl rt::ReadComplex for GetAppMarketplaceUrl {}

impl rt::WriteComplex for GetAppMarketplaceUrl {}

rt::root!(GetAppMarketplaceUrl, "m:GetAppMarketplaceUrl");
