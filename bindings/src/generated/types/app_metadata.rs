// @generated

use ::ews_bindings::{Result, value, xml};

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

xml::complex_type!(
    AppMetadata { name: "t:AppMetadata", model:
    "t:EndNodeUrl?, t:AppStatus?, t:ActionUrl?, t:ProductId?, t:EnabledStatus?, t:ConsentState?, t:ExtensionType?, t:MarketplaceAssetId?, t:LicenseStatus?, t:TrialExpirationDate?, t:InstalledBy?, t:IsMandatory?"
    }
);

xml::blank_default!(AppMetadata);

impl xml::ReadNode for AppMetadata {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "EndNodeUrl") => input.fill(&mut self.end_node_url, tag),
            (xml::T, "AppStatus") => input.fill(&mut self.app_status, tag),
            (xml::T, "ActionUrl") => input.fill(&mut self.action_url, tag),
            (xml::T, "ProductId") => input.fill(&mut self.product_id, tag),
            (xml::T, "EnabledStatus") => input.fill(&mut self.enabled_status, tag),
            (xml::T, "ConsentState") => input.fill(&mut self.consent_state, tag),
            (xml::T, "ExtensionType") => input.fill(&mut self.extension_type, tag),
            (xml::T, "MarketplaceAssetId") => {
                input.fill(&mut self.marketplace_asset_id, tag)
            }
            (xml::T, "LicenseStatus") => input.fill(&mut self.license_status, tag),
            (xml::T, "TrialExpirationDate") => {
                input.fill(&mut self.trial_expiration_date, tag)
            }
            (xml::T, "InstalledBy") => input.fill(&mut self.installed_by, tag),
            (xml::T, "IsMandatory") => input.fill(&mut self.is_mandatory, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for AppMetadata {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
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
