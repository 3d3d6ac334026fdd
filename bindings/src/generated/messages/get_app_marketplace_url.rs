// @generated

use ::ews_bindings::xml;

/// Complex type `m:GetAppMarketplaceUrlType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetAppMarketplaceUrl`.
#[doc(alias = "GetAppMarketplaceUrlType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetAppMarketplaceUrl {}

impl Eq for GetAppMarketplaceUrl {}

xml::complex_type!(GetAppMarketplaceUrl { name: "m:GetAppMarketplaceUrlType" });

xml::blank_default!(GetAppMarketplaceUrl);

impl xml::ReadNode for GetAppMarketplaceUrl {}

impl xml::WriteNode for GetAppMarketplaceUrl {}

xml::root!(GetAppMarketplaceUrl, "m:GetAppMarketplaceUrl");
