// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    PrivateCatalogAddInStoreInfo { name: "m:PrivateCatalogAddInStoreInfoType", required: "@AssetId, @ContentMarket", bits: 2 }
);

impl PrivateCatalogAddInStoreInfo {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(asset_id: impl Into<String>, content_market: impl Into<String>) -> Self {
        Self {
            asset_id: asset_id.into(),
            content_market: content_market.into(),
        }
    }
}

rt::placeholder_new!(PrivateCatalogAddInStoreInfo: text, text);

impl rt::ReadComplex for PrivateCatalogAddInStoreInfo {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "AssetId") => {
                reader.require_attribute(&mut self.asset_id, attribute, 0)
            }
            (rt::Namespace::None, "ContentMarket") => {
                reader.require_attribute(&mut self.content_market, attribute, 1)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for PrivateCatalogAddInStoreInfo {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("AssetId", &self.asset_id);
        out.attribute("ContentMarket", &self.content_market);
    }
}
