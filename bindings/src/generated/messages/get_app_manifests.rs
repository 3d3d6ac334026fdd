// @generated

use ::ews_bindings::{Result, rt};

use super::{ArrayOfPrivateCatalogAddIns, ListOfExtensionIds};

/// Complex type `m:GetAppManifestsType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetAppManifests`.
#[doc(alias = "GetAppManifestsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetAppManifests {
    /// Element `m:ApiVersionSupported`, optional, since `V2016_10_10`.
    pub api_version_supported: Option<String>,
    /// Element `m:SchemaVersionSupported`, optional, since `V2016_10_10`.
    pub schema_version_supported: Option<String>,
    /// Element `m:IncludeAllInstalledAddIns`, optional, since `V2016_10_10`.
    pub include_all_installed_add_ins: Option<bool>,
    /// Element `m:IncludeEntitlementData`, optional, since `V2016_10_10`.
    pub include_entitlement_data: Option<bool>,
    /// Element `m:IncludeManifestData`, optional, since `V2016_10_10`.
    pub include_manifest_data: Option<bool>,
    /// Element `m:IncludeCustomAppsData`, optional, since `V2016_10_10`.
    pub include_custom_apps_data: Option<bool>,
    /// Element `m:ExtensionIds`, optional, since `V2016_10_10`.
    pub extension_ids: Option<ListOfExtensionIds>,
    /// Element `m:AddIns`, optional, since `V2016_10_10`.
    pub add_ins: Option<ArrayOfPrivateCatalogAddIns>,
    /// Element `m:IncludeExtensionMetaData`, optional, since `V2018_01_08`.
    pub include_extension_meta_data: Option<bool>,
}

impl Eq for GetAppManifests {}

rt::complex_type!(
    GetAppManifests { name: "m:GetAppManifestsType", model:
    "m:ApiVersionSupported?, m:SchemaVersionSupported?, m:IncludeAllInstalledAddIns?, m:IncludeEntitlementData?, m:IncludeManifestData?, m:IncludeCustomAppsData?, m:ExtensionIds?, m:AddIns?, m:IncludeExtensionMetaData?"
    }
);

rt::placeholder_default!(GetAppManifests);

impl rt::ReadComplex for GetAppManifests {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ApiVersionSupported") => {
                reader.fill(&mut self.api_version_supported, tag)
            }
            (rt::M, "SchemaVersionSupported") => {
                reader.fill(&mut self.schema_version_supported, tag)
            }
            (rt::M, "IncludeAllInstalledAddIns") => {
                reader.fill(&mut self.include_all_installed_add_ins, tag)
            }
            (rt::M, "IncludeEntitlementData") => {
                reader.fill(&mut self.include_entitlement_data, tag)
            }
            (rt::M, "IncludeManifestData") => {
                reader.fill(&mut self.include_manifest_data, tag)
            }
            (rt::M, "IncludeCustomAppsData") => {
                reader.fill(&mut self.include_custom_apps_data, tag)
            }
            (rt::M, "ExtensionIds") => reader.fill(&mut self.extension_ids, tag),
            (rt::M, "AddIns") => reader.fill(&mut self.add_ins, tag),
            (rt::M, "IncludeExtensionMetaData") => {
                reader.fill(&mut self.include_extension_meta_data, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetAppManifests {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ApiVersionSupported", &self.api_version_supported);
        out.element("m:SchemaVersionSupported", &self.schema_version_supported);
        out.element("m:IncludeAllInstalledAddIns", &self.include_all_installed_add_ins);
        out.element("m:IncludeEntitlementData", &self.include_entitlement_data);
        out.element("m:IncludeManifestData", &self.include_manifest_data);
        out.element("m:IncludeCustomAppsData", &self.include_custom_apps_data);
        out.element("m:ExtensionIds", &self.extension_ids);
        out.element("m:AddIns", &self.add_ins);
        out.element("m:IncludeExtensionMetaData", &self.include_extension_meta_data);
    }
}

rt::root!(GetAppManifests, "m:GetAppManifests");
