// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;

/// Complex type `t:InstalledAppType`, since `V2016_10_10`.
#[doc(alias = "InstalledAppType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InstalledApp {
    /// Element `t:Id`, optional.
    pub id: Option<String>,
    /// Element `t:MarketplaceAssetId`, optional.
    pub marketplace_asset_id: Option<String>,
    /// Element `t:Enabled`, optional.
    pub enabled: Option<bool>,
    /// Element `t:ConsentState`, optional.
    pub consent_state: Option<String>,
    /// Element `t:Type`, optional.
    pub r#type: Option<String>,
    /// Element `t:LicenseStatus`, optional.
    pub license_status: Option<String>,
    /// Element `t:TrialExpirationDate`, optional.
    pub trial_expiration_date: Option<value::DateTime>,
    /// Element `t:ProviderName`, optional.
    pub provider_name: Option<String>,
    /// Element `t:IconUrl`, optional.
    pub icon_url: Option<String>,
    /// Element `t:HighResolutionIconUrl`, optional.
    pub high_resolution_icon_url: Option<String>,
    /// Element `t:DisplayName`, optional.
    pub display_name: Option<String>,
    /// Element `t:Description`, optional.
    pub description: Option<String>,
    /// Element `t:Requirements`, optional.
    pub requirements: Option<String>,
    /// Element `t:Version`, optional.
    pub version: Option<String>,
}

impl Eq for InstalledApp {}

rt::complex_type! {
    InstalledApp = "t:InstalledAppType";
    elements t {
        0 id: "Id" optional;
        1 marketplace_asset_id: "MarketplaceAssetId" optional;
        2 enabled: "Enabled" optional;
        3 consent_state: "ConsentState" optional;
        4 r#type: "Type" optional;
        5 license_status: "LicenseStatus" optional;
        6 trial_expiration_date: "TrialExpirationDate" optional;
        7 provider_name: "ProviderName" optional;
        8 icon_url: "IconUrl" optional;
        9 high_resolution_icon_url: "HighResolutionIconUrl" optional;
        10 display_name: "DisplayName" optional;
        11 description: "Description" optional;
        12 requirements: "Requirements" optional;
        13 version: "Version" optional;
    }
    model {
        sequence 0 1 14;
            field 0 0 1;
            field 1 0 1;
            field 2 0 1;
            field 3 0 1;
            field 4 0 1;
            field 5 0 1;
            field 6 0 1;
            field 7 0 1;
            field 8 0 1;
            field 9 0 1;
            field 10 0 1;
            field 11 0 1;
            field 12 0 1;
            field 13 0 1;
    }
}
