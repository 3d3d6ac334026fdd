// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
    AppMetadata { name: "t:AppMetadata", model:
    "t:EndNodeUrl?, t:AppStatus?, t:ActionUrl?, t:ProductId?, t:EnabledStatus?, t:ConsentState?, t:ExtensionType?, t:MarketplaceAssetId?, t:LicenseStatus?, t:TrialExpirationDate?, t:InstalledBy?, t:IsMandatory?"
    }
);

rt::placeholder_default!(AppMetadata);

impl rt::ReadComplex for AppMetadata {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "EndNodeUrl") => reader.fill(&mut self.end_node_url, tag),
            (rt::T, "AppStatus") => reader.fill(&mut self.app_status, tag),
            (rt::T, "ActionUrl") => reader.fill(&mut self.action_url, tag),
            (rt::T, "ProductId") => reader.fill(&mut self.product_id, tag),
            (rt::T, "EnabledStatus") => reader.fill(&mut self.enabled_status, tag),
            (rt::T, "ConsentState") => reader.fill(&mut self.consent_state, tag),
            (rt::T, "ExtensionType") => reader.fill(&mut self.extension_type, tag),
            (rt::T, "MarketplaceAssetId") => {
                reader.fill(&mut self.marketplace_asset_id, tag)
            }
            (rt::T, "LicenseStatus") => reader.fill(&mut self.license_status, tag),
            (rt::T, "TrialExpirationDate") => {
                reader.fill(&mut self.trial_expiration_date, tag)
            }
            (rt::T, "InstalledBy") => reader.fill(&mut self.installed_by, tag),
            (rt::T, "IsMandatory") => reader.fill(&mut self.is_mandatory, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for AppMetadata {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:EndNodeUrl", &self.end_node_url);
        out.element("t:AppStatus", &self.app_status);
        out.element("t:ActionUrl", &self.action_url);
        out.element("t:ProductId", &self.product_id);
        out.element("t:EnabledStatus", &self.enabled_status);
        out.element("t:ConsentState", &self.consent_state);
        out.element("t:ExtensionType", &self.extension_type);
        out.element("t:MarketplaceAssetId", &self.marketplace_asset_id);
        out.element("t:LicenseStatus", &self.license_status);
        out.element("t:TrialExpirationDate", &self.trial_expiration_date);
        out.element("t:InstalledBy", &self.installed_by);
        out.element("t:IsMandatory", &self.is_mandatory);
    }
}
