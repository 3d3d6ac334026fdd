// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;

/// Removes an add-in.
///
/// Complex type `m:UninstallAppType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:UninstallApp`.
///
/// Example, and the other operations of the area: [Add-ins](super::super::operation_index#add-ins).
///
/// Microsoft's reference: [`UninstallApp`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/uninstallapp-operation).
#[doc(alias = "UninstallAppType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UninstallApp {
    /// Element `m:ID`, required.
    pub id: String,
    /// Element `m:IsMetaOSApp`, optional, since `V2018_01_08`.
    pub is_meta_os_app: Option<bool>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for UninstallApp {}

impl UninstallApp {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            is_meta_os_app: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    UninstallApp = "m:UninstallAppType", required 1, new(text);
    elements m {
        0 id: "ID" required 0;
        1 is_meta_os_app: "IsMetaOSApp" optional;
    }
    kept { kept }
}

rt::root! {
    UninstallApp = "m:UninstallApp"
}
