// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{AadOfficeExtensionStatus, AddInState, Version};
use super::PrivateCatalogAddInStoreInfo;

/// Complex type `m:PrivateCatalogAddInsType`, since `V2016_10_10`.
#[doc(alias = "PrivateCatalogAddInsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PrivateCatalogAddIns {
    /// Attribute `DefaultEnabledStatus`, optional, since `V2018_01_08`.
    pub default_enabled_status: Option<AadOfficeExtensionStatus>,
    /// Attribute `InstallTimeInTicks`, optional, since `V2018_01_08`.
    pub install_time_in_ticks: Option<i64>,
    /// Attribute `ProductId`, required.
    pub product_id: String,
    /// Attribute `State`, required.
    pub state: AddInState,
    /// Attribute `Version`, required.
    pub version: Version,
    /// Element `m:StoreInfo`, optional, since `V2017_07_11`.
    pub store_info: Option<Box<PrivateCatalogAddInStoreInfo>>,
}

impl Eq for PrivateCatalogAddIns {}

rt::complex_type!(
    PrivateCatalogAddIns { name: "m:PrivateCatalogAddInsType", required:
    "@ProductId, @State, @Version", bits: 3, model: "m:StoreInfo?" }
);

impl PrivateCatalogAddIns {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        product_id: impl Into<String>,
        state: AddInState,
        version: Version,
    ) -> Self {
        Self {
            default_enabled_status: None,
            install_time_in_ticks: None,
            product_id: product_id.into(),
            state,
            version,
            store_info: None,
        }
    }
}

rt::placeholder_new!(PrivateCatalogAddIns: text, placeholder, placeholder);

impl rt::ReadComplex for PrivateCatalogAddIns {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "DefaultEnabledStatus") => {
                reader.fill_attribute(&mut self.default_enabled_status, attribute)
            }
            (rt::Namespace::None, "InstallTimeInTicks") => {
                reader.fill_attribute(&mut self.install_time_in_ticks, attribute)
            }
            (rt::Namespace::None, "ProductId") => {
                reader.require_attribute(&mut self.product_id, attribute, 0)
            }
            (rt::Namespace::None, "State") => {
                reader.require_attribute(&mut self.state, attribute, 1)
            }
            (rt::Namespace::None, "Version") => {
                reader.require_attribute(&mut self.version, attribute, 2)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "StoreInfo") => reader.fill(&mut self.store_info, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for PrivateCatalogAddIns {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute("DefaultEnabledStatus", &self.default_enabled_status);
        out.optional_attribute("InstallTimeInTicks", &self.install_time_in_ticks);
        out.attribute("ProductId", &self.product_id);
        out.attribute("State", &self.state);
        out.attribute("Version", &self.version);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:StoreInfo", &self.store_info);
    }
}
