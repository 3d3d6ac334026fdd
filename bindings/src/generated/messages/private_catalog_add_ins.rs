// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{AadOfficeExtensionStatus, AddInState, Version};
use super::PrivateCatalogAddInStoreInfo;

/// Complex type `m:PrivateCatalogAddInsType`, since `V2016_10_10`.
#[doc(alias = "PrivateCatalogAddInsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PrivateCatalogAddIns {
    /// Attribute `ProductId`, required.
    pub product_id: String,
    /// Attribute `State`, required.
    pub state: AddInState,
    /// Attribute `Version`, required.
    pub version: Version,
    /// Attribute `DefaultEnabledStatus`, optional, since `V2018_01_08`.
    pub default_enabled_status: Option<AadOfficeExtensionStatus>,
    /// Attribute `InstallTimeInTicks`, optional, since `V2018_01_08`.
    pub install_time_in_ticks: Option<i64>,
    /// Element `m:StoreInfo`, optional, since `V2017_07_11`.
    pub store_info: Option<Box<PrivateCatalogAddInStoreInfo>>,
}

impl Eq for PrivateCatalogAddIns {}

impl PrivateCatalogAddIns {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        product_id: impl Into<String>,
        state: AddInState,
        version: Version,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            state,
            version,
            default_enabled_status: None,
            install_time_in_ticks: None,
            store_info: None,
        }
    }
}

rt::complex_type! {
    PrivateCatalogAddIns = "m:PrivateCatalogAddInsType", required 3, new(text value value);
    attributes {
        0 product_id: "ProductId" required 0;
        1 state: "State" required 1;
        2 version: "Version" required 2;
        3 default_enabled_status: "DefaultEnabledStatus" optional;
        4 install_time_in_ticks: "InstallTimeInTicks" optional;
    }
    elements m {
        0 store_info: "StoreInfo" optional;
    }
}
