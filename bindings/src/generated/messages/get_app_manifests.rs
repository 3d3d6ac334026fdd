// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    GetAppManifests { name: "m:GetAppManifestsType", model:
    "m:ApiVersionSupported?, m:SchemaVersionSupported?, m:IncludeAllInstalledAddIns?, m:IncludeEntitlementData?, m:IncludeManifestData?, m:IncludeCustomAppsData?, m:ExtensionIds?, m:AddIns?, m:IncludeExtensionMetaData?"
    }
);

xml::blank_default!(GetAppManifests);

impl xml::ReadNode for GetAppManifests {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ApiVersionSupported") => {
                input.fill(&mut self.api_version_supported, tag)
            }
            (xml::M, "SchemaVersionSupported") => {
                input.fill(&mut self.schema_version_supported, tag)
            }
            (xml::M, "IncludeAllInstalledAddIns") => {
                input.fill(&mut self.include_all_installed_add_ins, tag)
            }
            (xml::M, "IncludeEntitlementData") => {
                input.fill(&mut self.include_entitlement_data, tag)
            }
            (xml::M, "IncludeManifestData") => {
                input.fill(&mut self.include_manifest_data, tag)
            }
            (xml::M, "IncludeCustomAppsData") => {
                input.fill(&mut self.include_custom_apps_data, tag)
            }
            (xml::M, "ExtensionIds") => input.fill(&mut self.extension_ids, tag),
            (xml::M, "AddIns") => input.fill(&mut self.add_ins, tag),
            (xml::M, "IncludeExtensionMetaData") => {
                input.fill(&mut self.include_extension_meta_data, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetAppManifests {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
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

xml::root!(GetAppManifests, "m:GetAppManifests");
