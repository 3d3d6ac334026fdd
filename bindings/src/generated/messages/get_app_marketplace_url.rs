// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::xml;

/// Complex type `m:GetAppMarketplaceUrlType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetAppMarketplaceUrl`.
#[doc(alias = "GetAppMarketplaceUrlType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetAppMarketplaceUrl {}
impl GetAppMarketplaceUrl {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetAppMarketplaceUrlType",
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(GetAppMarketplaceUrl);

::ews_bindings::blank_default!(GetAppMarketplaceUrl);

impl xml::ReadNode for GetAppMarketplaceUrl {}
impl xml::WriteNode for GetAppMarketplaceUrl {}
