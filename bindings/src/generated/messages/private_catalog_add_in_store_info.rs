// @generated

use ::ews_bindings::rt;

/// Complex type `m:PrivateCatalogAddInStoreInfoType`, since `V2017_07_11`.
#[doc(alias = "PrivateCatalogAddInStoreInfoType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PrivateCatalogAddInStoreInfo {
    /// Attribute `AssetId`, required.
    pub asset_id: String,
    /// Attribute `ContentMarket`, required.
    pub content_market: String,
}

impl Eq for PrivateCatalogAddInStoreInfo {}

impl PrivateCatalogAddInStoreInfo {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(asset_id: impl Into<String>, content_market: impl Into<String>) -> Self {
        Self {
            asset_id: asset_id.into(),
            content_market: content_market.into(),
        }
    }
}

rt::complex_type! {
    PrivateCatalogAddInStoreInfo = "m:PrivateCatalogAddInStoreInfoType", required 2, new(text text);
    attributes {
        0 asset_id: "AssetId" required 0;
        1 content_market: "ContentMarket" required 1;
    }
}
