// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::DisableReason;

/// Disables an add-in.
///
/// Complex type `m:DisableAppType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:DisableApp`.
///
/// Example, and the other operations of the area: [Add-ins](super::super::operation_index#add-ins).
///
/// Microsoft's reference: [`DisableApp`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/disableapp-operation).
#[doc(alias = "DisableAppType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DisableApp {
    /// Element `m:ID`, required.
    pub id: String,
    /// Element `m:DisableReason`, required.
    pub disable_reason: DisableReason,
    /// Element `m:IsMetaOSApp`, optional, since `V2018_01_08`.
    pub is_meta_os_app: Option<bool>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for DisableApp {}

impl DisableApp {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(id: impl Into<String>, disable_reason: DisableReason) -> Self {
        Self {
            id: id.into(),
            disable_reason,
            is_meta_os_app: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    DisableApp = "m:DisableAppType", required 2, new(text value);
    elements m {
        0 id: "ID" required 0;
        1 disable_reason: "DisableReason" required 1;
        2 is_meta_os_app: "IsMetaOSApp" optional;
    }
    kept { kept }
}

rt::root! {
    DisableApp = "m:DisableApp"
}
