// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{ArrayOfPrivateCatalogAddIns, ListOfExtensionIds};

/// Gets the manifests of the installed add-ins.
///
/// Complex type `m:GetAppManifestsType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetAppManifests`.
///
/// Example, and the other operations of the area: [Add-ins](super::super::operation_index#add-ins).
///
/// Microsoft's reference: [`GetAppManifests`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getappmanifests-operation).
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
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetAppManifests {}

rt::complex_type! {
    GetAppManifests = "m:GetAppManifestsType";
    elements m {
        0 api_version_supported: "ApiVersionSupported" optional;
        1 schema_version_supported: "SchemaVersionSupported" optional;
        2 include_all_installed_add_ins: "IncludeAllInstalledAddIns" optional;
        3 include_entitlement_data: "IncludeEntitlementData" optional;
        4 include_manifest_data: "IncludeManifestData" optional;
        5 include_custom_apps_data: "IncludeCustomAppsData" optional;
        6 extension_ids: "ExtensionIds" optional;
        7 add_ins: "AddIns" optional;
        8 include_extension_meta_data: "IncludeExtensionMetaData" optional;
    }
    kept { kept }
}

rt::root! {
    GetAppManifests = "m:GetAppManifests"
}
