// @generated

use ::ews_bindings::{Result, rt, value};

use super::{
    ArrayOfStrings, ClientExtensionProvidedTo, ClientExtensionScope, ClientExtensionType,
};

/// Complex type `t:ClientExtensionType`, since `Exchange2013_SP1`.
#[doc(alias = "ClientExtensionType")]
#[derive(Clone, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ClientExtension {
    /// Attribute `AppStatus`, optional.
    pub app_status: Option<String>,
    /// Attribute `Etoken`, optional.
    pub etoken: Option<String>,
    /// Attribute `ExtensionId`, optional, since `V2018_01_08`.
    pub extension_id: Option<String>,
    /// Attribute `InstalledDateTime`, optional, since `V2016_10_10`.
    pub installed_date_time: Option<String>,
    /// Attribute `IsAvailable`, optional.
    pub is_available: Option<bool>,
    /// Attribute `IsEnabledByDefault`, optional.
    pub is_enabled_by_default: Option<bool>,
    /// Attribute `IsMandatory`, optional.
    pub is_mandatory: Option<bool>,
    /// Attribute `MarketplaceAssetId`, optional.
    pub marketplace_asset_id: Option<String>,
    /// Attribute `MarketplaceContentMarket`, optional.
    pub marketplace_content_market: Option<String>,
    /// Attribute `ProvidedTo`, optional.
    pub provided_to: Option<ClientExtensionProvidedTo>,
    /// Attribute `Scope`, optional.
    pub scope: Option<ClientExtensionScope>,
    /// Attribute `Type`, optional.
    pub r#type: Option<ClientExtensionType>,
    /// Attribute `Version`, optional, since `V2018_01_08`.
    pub version: Option<String>,
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
            .field("app_status", &self.app_status)
            .field("etoken", &rt::Redacted)
            .field("extension_id", &self.extension_id)
            .field("installed_date_time", &self.installed_date_time)
            .field("is_available", &self.is_available)
            .field("is_enabled_by_default", &self.is_enabled_by_default)
            .field("is_mandatory", &self.is_mandatory)
            .field("marketplace_asset_id", &self.marketplace_asset_id)
            .field("marketplace_content_market", &self.marketplace_content_market)
            .field("provided_to", &self.provided_to)
            .field("scope", &self.scope)
            .field("type", &self.r#type)
            .field("version", &self.version)
            .field("specific_users", &self.specific_users)
            .field("manifest", &self.manifest)
            .finish()
    }
}

rt::complex_type!(
    ClientExtension { name: "t:ClientExtensionType", model:
    "t:SpecificUsers?, t:Manifest?" }
);

rt::placeholder_default!(ClientExtension);

impl rt::ReadComplex for ClientExtension {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "AppStatus") => {
                reader.fill_attribute(&mut self.app_status, attribute)
            }
            (rt::Namespace::None, "Etoken") => {
                reader.fill_attribute(&mut self.etoken, attribute)
            }
            (rt::Namespace::None, "ExtensionId") => {
                reader.fill_attribute(&mut self.extension_id, attribute)
            }
            (rt::Namespace::None, "InstalledDateTime") => {
                reader.fill_attribute(&mut self.installed_date_time, attribute)
            }
            (rt::Namespace::None, "IsAvailable") => {
                reader.fill_attribute(&mut self.is_available, attribute)
            }
            (rt::Namespace::None, "IsEnabledByDefault") => {
                reader.fill_attribute(&mut self.is_enabled_by_default, attribute)
            }
            (rt::Namespace::None, "IsMandatory") => {
                reader.fill_attribute(&mut self.is_mandatory, attribute)
            }
            (rt::Namespace::None, "MarketplaceAssetId") => {
                reader.fill_attribute(&mut self.marketplace_asset_id, attribute)
            }
            (rt::Namespace::None, "MarketplaceContentMarket") => {
                reader.fill_attribute(&mut self.marketplace_content_market, attribute)
            }
            (rt::Namespace::None, "ProvidedTo") => {
                reader.fill_attribute(&mut self.provided_to, attribute)
            }
            (rt::Namespace::None, "Scope") => {
                reader.fill_attribute(&mut self.scope, attribute)
            }
            (rt::Namespace::None, "Type") => {
                reader.fill_attribute(&mut self.r#type, attribute)
            }
            (rt::Namespace::None, "Version") => {
                reader.fill_attribute(&mut self.version, attribute)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "SpecificUsers") => reader.fill(&mut self.specific_users, tag),
            (rt::T, "Manifest") => reader.fill(&mut self.manifest, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ClientExtension {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute("AppStatus", &self.app_status);
        out.optional_attribute("Etoken", &self.etoken);
        out.optional_attribute("ExtensionId", &self.extension_id);
        out.optional_attribute("InstalledDateTime", &self.installed_date_time);
        out.optional_attribute("IsAvailable", &self.is_available);
        out.optional_attribute("IsEnabledByDefault", &self.is_enabled_by_default);
        out.optional_attribute("IsMandatory", &self.is_mandatory);
        out.optional_attribute("MarketplaceAssetId", &self.marketplace_asset_id);
        out.optional_attribute(
            "MarketplaceContentMarket",
            &self.marketplace_content_market,
        );
        out.optional_attribute("ProvidedTo", &self.provided_to);
        out.optional_attribute("Scope", &self.scope);
        out.optional_attribute("Type", &self.r#type);
        out.optional_attribute("Version", &self.version);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:SpecificUsers", &self.specific_users);
        out.element("t:Manifest", &self.manifest);
    }
}
