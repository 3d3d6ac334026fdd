// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(PrivateCatalogAddInStoreInfo: text, text);

impl xml::ReadNode for PrivateCatalogAddInStoreInfo {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "AssetId") => {
                input.require_attribute(&mut self.asset_id, attribute, 0)
            }
            (xml::Namespace::None, "ContentMarket") => {
                input.require_attribute(&mut self.content_market, attribute, 1)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for PrivateCatalogAddInStoreInfo {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("AssetId", &self.asset_id);
        out.attribute("ContentMarket", &self.content_market);
    }
}
