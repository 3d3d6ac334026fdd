// @generated

use ::ews_bindings::{Result, value, xml};

/// Complex type `m:InstallAppType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:InstallApp`.
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
}

impl Eq for InstallApp {}

xml::complex_type!(
    InstallApp { name: "m:InstallAppType", required: "m:Manifest", bits: 1, model:
    "m:Manifest, m:MarketplaceAssetId?, m:MarketplaceContentMarket?, m:SendWelcomeEmail?, m:ManifestUrl?, m:MarketplaceCorrelationId?, m:CampaignId?, m:Id?, m:IsMetaOSApp?, m:MetaOSSyncData?"
    }
);

impl InstallApp {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(manifest: value::Base64) -> Self {
        Self {
            manifest,
            marketplace_asset_id: None,
            marketplace_content_market: None,
            send_welcome_email: None,
            manifest_url: None,
            marketplace_correlation_id: None,
            campaign_id: None,
            id: None,
            is_meta_os_app: None,
            meta_os_sync_data: None,
        }
    }
}

xml::blank_new!(InstallApp: blank);

impl xml::ReadNode for InstallApp {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "Manifest") => input.require(&mut self.manifest, tag, 0),
            (xml::M, "MarketplaceAssetId") => {
                input.fill(&mut self.marketplace_asset_id, tag)
            }
            (xml::M, "MarketplaceContentMarket") => {
                input.fill(&mut self.marketplace_content_market, tag)
            }
            (xml::M, "SendWelcomeEmail") => input.fill(&mut self.send_welcome_email, tag),
            (xml::M, "ManifestUrl") => input.fill(&mut self.manifest_url, tag),
            (xml::M, "MarketplaceCorrelationId") => {
                input.fill(&mut self.marketplace_correlation_id, tag)
            }
            (xml::M, "CampaignId") => input.fill(&mut self.campaign_id, tag),
            (xml::M, "Id") => input.fill(&mut self.id, tag),
            (xml::M, "IsMetaOSApp") => input.fill(&mut self.is_meta_os_app, tag),
            (xml::M, "MetaOSSyncData") => input.fill(&mut self.meta_os_sync_data, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for InstallApp {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:Manifest", &self.manifest);
        out.element("m:MarketplaceAssetId", &self.marketplace_asset_id);
        out.element("m:MarketplaceContentMarket", &self.marketplace_content_market);
        out.element("m:SendWelcomeEmail", &self.send_welcome_email);
        out.element("m:ManifestUrl", &self.manifest_url);
        out.element("m:MarketplaceCorrelationId", &self.marketplace_correlation_id);
        out.element("m:CampaignId", &self.campaign_id);
        out.element("m:Id", &self.id);
        out.element("m:IsMetaOSApp", &self.is_meta_os_app);
        out.element("m:MetaOSSyncData", &self.meta_os_sync_data);
    }
}

xml::root!(InstallApp, "m:InstallApp");
