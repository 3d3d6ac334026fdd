// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `m:PrivateCatalogAddInStoreInfoType`.
#[doc(alias = "PrivateCatalogAddInStoreInfoType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct PrivateCatalogAddInStoreInfo {
    /// Attribute `AssetId`, required, `xs:string`.
    pub asset_id: String,
    /// Attribute `ContentMarket`, required, `xs:string`.
    pub content_market: String,
}

impl PrivateCatalogAddInStoreInfo {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:PrivateCatalogAddInStoreInfoType",
        required: &["@AssetId", "@ContentMarket"],
        bits: 2,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(asset_id: impl Into<String>, content_market: impl Into<String>) -> Self {
        Self {
            asset_id: asset_id.into(),
            content_market: content_market.into(),
        }
    }
}

::ews_bindings::complex_type!(PrivateCatalogAddInStoreInfo);

::ews_bindings::blank_new!(PrivateCatalogAddInStoreInfo : text, text);

impl xml::ReadNode for PrivateCatalogAddInStoreInfo {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match (attribute.namespace, attribute.local) {
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
