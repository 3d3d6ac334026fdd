// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{ArrayOfStrings, ClientExtensionProvidedTo, ClientExtensionScope, ClientExtensionType};

/// Complex type `t:ClientExtensionType`, since `Exchange2013_SP1`.
#[doc(alias = "ClientExtensionType")]
#[derive(Clone, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ClientExtension {
    /// Attribute `IsAvailable`, optional.
    pub is_available: Option<bool>,
    /// Attribute `IsMandatory`, optional.
    pub is_mandatory: Option<bool>,
    /// Attribute `IsEnabledByDefault`, optional.
    pub is_enabled_by_default: Option<bool>,
    /// Attribute `ProvidedTo`, optional.
    pub provided_to: Option<ClientExtensionProvidedTo>,
    /// Attribute `Type`, optional.
    pub r#type: Option<ClientExtensionType>,
    /// Attribute `Scope`, optional.
    pub scope: Option<ClientExtensionScope>,
    /// Attribute `MarketplaceAssetId`, optional.
    pub marketplace_asset_id: Option<String>,
    /// Attribute `MarketplaceContentMarket`, optional.
    pub marketplace_content_market: Option<String>,
    /// Attribute `AppStatus`, optional.
    pub app_status: Option<String>,
    /// Attribute `Etoken`, optional.
    pub etoken: Option<String>,
    /// Attribute `InstalledDateTime`, optional, since `V2016_10_10`.
    pub installed_date_time: Option<String>,
    /// Attribute `Version`, optional, since `V2018_01_08`.
    pub version: Option<String>,
    /// Attribute `ExtensionId`, optional, since `V2018_01_08`.
    pub extension_id: Option<String>,
    /// Element `t:SpecificUsers`, optional.
    pub specific_users: Option<ArrayOfStrings>,
    /// Element `t:Manifest`, optional.
    pub manifest: Option<value::Base64>,
}

impl Eq for ClientExtension {}

impl ::std::fmt::Debug for ClientExtension {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ClientExtension")
            .field("is_available", &self.is_available)
            .field("is_mandatory", &self.is_mandatory)
            .field("is_enabled_by_default", &self.is_enabled_by_default)
            .field("provided_to", &self.provided_to)
            .field("type", &self.r#type)
            .field("scope", &self.scope)
            .field("marketplace_asset_id", &self.marketplace_asset_id)
            .field("marketplace_content_market", &self.marketplace_content_market)
            .field("app_status", &self.app_status)
            .field("etoken", &rt::Redacted)
            .field("installed_date_time", &self.installed_date_time)
            .field("version", &self.version)
            .field("extension_id", &self.extension_id)
            .field("specific_users", &self.specific_users)
            .field("manifest", &self.manifest)
            .finish()
    }
}

rt::complex_type! {
    ClientExtension = "t:ClientExtensionType";
    attributes {
        0 is_available: "IsAvailable" optional;
        1 is_mandatory: "IsMandatory" optional;
        2 is_enabled_by_default: "IsEnabledByDefault" optional;
        3 provided_to: "ProvidedTo" optional;
        4 r#type: "Type" optional;
        5 scope: "Scope" optional;
        6 marketplace_asset_id: "MarketplaceAssetId" optional;
        7 marketplace_content_market: "MarketplaceContentMarket" optional;
        8 app_status: "AppStatus" optional;
        9 etoken: "Etoken" optional;
        10 installed_date_time: "InstalledDateTime" optional;
        11 version: "Version" optional;
        12 extension_id: "ExtensionId" optional;
    }
    elements t {
        0 specific_users: "SpecificUsers" optional;
        1 manifest: "Manifest" optional;
    }
    secrets {
        "@Etoken";
    }
}
