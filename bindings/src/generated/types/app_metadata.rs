// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;

/// Complex type `t:AppMetadata`, since `V2016_10_10`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AppMetadata {
    /// Element `t:EndNodeUrl`, optional.
    pub end_node_url: Option<String>,
    /// Element `t:AppStatus`, optional.
    pub app_status: Option<String>,
    /// Element `t:ActionUrl`, optional.
    pub action_url: Option<String>,
    /// Element `t:ProductId`, optional.
    pub product_id: Option<String>,
    /// Element `t:EnabledStatus`, optional.
    pub enabled_status: Option<bool>,
    /// Element `t:ConsentState`, optional.
    pub consent_state: Option<String>,
    /// Element `t:ExtensionType`, optional.
    pub extension_type: Option<String>,
    /// Element `t:MarketplaceAssetId`, optional.
    pub marketplace_asset_id: Option<String>,
    /// Element `t:LicenseStatus`, optional.
    pub license_status: Option<String>,
    /// Element `t:TrialExpirationDate`, optional.
    pub trial_expiration_date: Option<value::DateTime>,
    /// Element `t:InstalledBy`, optional.
    pub installed_by: Option<String>,
    /// Element `t:IsMandatory`, optional.
    pub is_mandatory: Option<bool>,
}

impl Eq for AppMetadata {}

rt::complex_type! {
    AppMetadata = "t:AppMetadata";
    elements t {
        0 end_node_url: "EndNodeUrl" optional;
        1 app_status: "AppStatus" optional;
        2 action_url: "ActionUrl" optional;
        3 product_id: "ProductId" optional;
        4 enabled_status: "EnabledStatus" optional;
        5 consent_state: "ConsentState" optional;
        6 extension_type: "ExtensionType" optional;
        7 marketplace_asset_id: "MarketplaceAssetId" optional;
        8 license_status: "LicenseStatus" optional;
        9 trial_expiration_date: "TrialExpirationDate" optional;
        10 installed_by: "InstalledBy" optional;
        11 is_mandatory: "IsMandatory" optional;
    }
}
