// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
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

rt::placeholder_new!(InstallApp: placeholder);

impl rt::ReadComplex for InstallApp {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "Manifest") => reader.require(&mut self.manifest, tag, 0),
            (rt::M, "MarketplaceAssetId") => {
                reader.fill(&mut self.marketplace_asset_id, tag)
            }
            (rt::M, "MarketplaceContentMarket") => {
                reader.fill(&mut self.marketplace_content_market, tag)
            }
            (rt::M, "SendWelcomeEmail") => reader.fill(&mut self.send_welcome_email, tag),
            (rt::M, "ManifestUrl") => reader.fill(&mut self.manifest_url, tag),
            (rt::M, "MarketplaceCorrelationId") => {
                reader.fill(&mut self.marketplace_correlation_id, tag)
            }
            (rt::M, "CampaignId") => reader.fill(&mut self.campaign_id, tag),
            (rt::M, "Id") => reader.fill(&mut self.id, tag),
            (rt::M, "IsMetaOSApp") => reader.fill(&mut self.is_meta_os_app, tag),
            (rt::M, "MetaOSSyncData") => reader.fill(&mut self.meta_os_sync_data, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for InstallApp {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
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

rt::root!(InstallApp, "m:InstallApp");
