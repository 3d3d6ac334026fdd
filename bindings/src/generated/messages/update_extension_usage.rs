// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::ArrayOfUpdateExtensionUsageItem;

/// Reports the usage of add-ins.
///
/// Complex type `m:UpdateExtensionUsageType`, since `V2018_01_08`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:UpdateExtensionUsage`.
///
/// Example, and the other operations of the area: [Add-ins](super::super::operation_index#add-ins).
#[doc(alias = "UpdateExtensionUsageType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateExtensionUsage {
    /// Element `m:Client`, optional.
    pub client: Option<String>,
    /// Element `m:Extensions`, optional.
    pub extensions: Option<Box<ArrayOfUpdateExtensionUsageItem>>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for UpdateExtensionUsage {}

rt::complex_type! {
    UpdateExtensionUsage = "m:UpdateExtensionUsageType";
    elements m {
        0 client: "Client" optional;
        1 extensions: "Extensions" optional;
    }
    kept { kept }
}

rt::root! {
    UpdateExtensionUsage = "m:UpdateExtensionUsage"
}
