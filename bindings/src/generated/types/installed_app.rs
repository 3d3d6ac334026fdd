// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
    InstalledApp { name: "t:InstalledAppType", model:
    "(t:Id?, t:MarketplaceAssetId?, t:Enabled?, t:ConsentState?, t:Type?, t:LicenseStatus?, t:TrialExpirationDate?, t:ProviderName?, t:IconUrl?, t:HighResolutionIconUrl?, t:DisplayName?, t:Description?, t:Requirements?, t:Version?)?"
    }
);

rt::placeholder_default!(InstalledApp);

impl rt::ReadComplex for InstalledApp {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Id") => reader.fill(&mut self.id, tag),
            (rt::T, "MarketplaceAssetId") => {
                reader.fill(&mut self.marketplace_asset_id, tag)
            }
            (rt::T, "Enabled") => reader.fill(&mut self.enabled, tag),
            (rt::T, "ConsentState") => reader.fill(&mut self.consent_state, tag),
            (rt::T, "Type") => reader.fill(&mut self.r#type, tag),
            (rt::T, "LicenseStatus") => reader.fill(&mut self.license_status, tag),
            (rt::T, "TrialExpirationDate") => {
                reader.fill(&mut self.trial_expiration_date, tag)
            }
            (rt::T, "ProviderName") => reader.fill(&mut self.provider_name, tag),
            (rt::T, "IconUrl") => reader.fill(&mut self.icon_url, tag),
            (rt::T, "HighResolutionIconUrl") => {
                reader.fill(&mut self.high_resolution_icon_url, tag)
            }
            (rt::T, "DisplayName") => reader.fill(&mut self.display_name, tag),
            (rt::T, "Description") => reader.fill(&mut self.description, tag),
            (rt::T, "Requirements") => reader.fill(&mut self.requirements, tag),
            (rt::T, "Version") => reader.fill(&mut self.version, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for InstalledApp {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Id", &self.id);
        out.element("t:MarketplaceAssetId", &self.marketplace_asset_id);
        out.element("t:Enabled", &self.enabled);
        out.element("t:ConsentState", &self.consent_state);
        out.element("t:Type", &self.r#type);
        out.element("t:LicenseStatus", &self.license_status);
        out.element("t:TrialExpirationDate", &self.trial_expiration_date);
        out.element("t:ProviderName", &self.provider_name);
        out.element("t:IconUrl", &self.icon_url);
        out.element("t:HighResolutionIconUrl", &self.high_resolution_icon_url);
        out.element("t:DisplayName", &self.display_name);
        out.element("t:Description", &self.description);
        out.element("t:Requirements", &self.requirements);
        out.element("t:Version", &self.version);
    }
}
