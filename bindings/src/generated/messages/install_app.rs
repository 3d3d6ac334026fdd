// @generated

use ::ews_bindings::{rt, value, xml};
use super::super::ns;

/// Installs an add-in.
///
/// Complex type `m:InstallAppType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:InstallApp`.
///
/// Example, and the other operations of the area: [Add-ins](super::super::operation_index#add-ins).
///
/// Microsoft's reference: [`InstallApp`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/installapp-operation).
#[doc(alias = "InstallAppType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InstallApp {
    /// Element `m:Manifest`, required.
    pub manifest: value::Base64,
    /// Element `m:MarketplaceAssetId`, optional, since `V2016_10_10`.
    pub marketplace_asset_id: Option<String>,
    /// Element `m:MarketplaceContentMarket`, optional, since `V2016_10_10`.
    pub marketplace_content_market: Option<String>,
    /// Element `m:SendWelcomeEmail`, optional, since `V2016_10_10`.
    pub send_welcome_email: Option<bool>,
    /// Element `m:ManifestUrl`, optional, since `V2016_10_10`.
    pub manifest_url: Option<String>,
    /// Element `m:MarketplaceCorrelationId`, optional, since `V2017_07_11`.
    pub marketplace_correlation_id: Option<String>,
    /// Element `m:CampaignId`, optional, since `V2017_07_11`.
    pub campaign_id: Option<String>,
    /// Element `m:Id`, optional, since `V2018_01_08`.
    pub id: Option<String>,
    /// Element `m:IsMetaOSApp`, optional, since `V2018_01_08`.
    pub is_meta_os_app: Option<bool>,
    /// Element `m:MetaOSSyncData`, optional, since `V2018_01_08`.
    pub meta_os_sync_data: Option<String>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for InstallApp {}

impl InstallApp {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(manifest: impl Into<value::Base64>) -> Self {
        Self {
            manifest: manifest.into(),
            marketplace_asset_id: None,
            marketplace_content_market: None,
            send_welcome_email: None,
            manifest_url: None,
            marketplace_correlation_id: None,
            campaign_id: None,
            id: None,
            is_meta_os_app: None,
            meta_os_sync_data: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    InstallApp = "m:InstallAppType", required 1, new(value(value::Base64));
    elements m {
        0 manifest: "Manifest" required 0;
        1 marketplace_asset_id: "MarketplaceAssetId" optional;
        2 marketplace_content_market: "MarketplaceContentMarket" optional;
        3 send_welcome_email: "SendWelcomeEmail" optional;
        4 manifest_url: "ManifestUrl" optional;
        5 marketplace_correlation_id: "MarketplaceCorrelationId" optional;
        6 campaign_id: "CampaignId" optional;
        7 id: "Id" optional;
        8 is_meta_os_app: "IsMetaOSApp" optional;
        9 meta_os_sync_data: "MetaOSSyncData" optional;
    }
    kept { kept }
}

rt::root! {
    InstallApp = "m:InstallApp"
}
