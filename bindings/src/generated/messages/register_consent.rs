// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::ConsentState;

/// Complex type `m:RegisterConsentType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:RegisterConsent`.
#[doc(alias = "RegisterConsentType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RegisterConsent {
    /// Element `m:Id`, required.
    pub id: String,
    /// Element `m:ConsentState`, required.
    pub consent_state: ConsentState,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for RegisterConsent {}

impl RegisterConsent {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(id: impl Into<String>, consent_state: ConsentState) -> Self {
        Self {
            id: id.into(),
            consent_state,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    RegisterConsent = "m:RegisterConsentType", required 2, new(text value);
    elements m {
        0 id: "Id" required 0;
        1 consent_state: "ConsentState" required 1;
    }
    kept { kept }
}

rt::root! {
    RegisterConsent = "m:RegisterConsent"
}
