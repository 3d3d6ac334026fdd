// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;

/// Anonymous complex type: element t:ServerVersionInfo.
///
/// Global element `t:ServerVersionInfo`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ServerVersionInfo {
    /// Attribute `MajorVersion`, optional.
    pub major_version: Option<i32>,
    /// Attribute `MinorVersion`, optional.
    pub minor_version: Option<i32>,
    /// Attribute `MajorBuildNumber`, optional.
    pub major_build_number: Option<i32>,
    /// Attribute `MinorBuildNumber`, optional.
    pub minor_build_number: Option<i32>,
    /// Attribute `Version`, optional.
    pub version: Option<String>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for ServerVersionInfo {}

rt::complex_type! {
    ServerVersionInfo = "t:ServerVersionInfo";
    attributes {
        0 major_version: "MajorVersion" optional;
        1 minor_version: "MinorVersion" optional;
        2 major_build_number: "MajorBuildNumber" optional;
        3 minor_build_number: "MinorBuildNumber" optional;
        4 version: "Version" optional;
    }
    kept { kept }
}

rt::root! {
    ServerVersionInfo = "t:ServerVersionInfo"
}
