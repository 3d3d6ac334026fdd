// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::ExchangeVersion;

/// Anonymous complex type: element t:RequestServerVersion.
///
/// Global element `t:RequestServerVersion`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RequestServerVersion {
    /// Attribute `Version`, required.
    pub version: ExchangeVersion,
    /// Attributes of the namespace `http://schemas.xmlsoap.org/soap/envelope/`.
    pub any_attributes: Vec<xml::AnyAttribute>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for RequestServerVersion {}

impl RequestServerVersion {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(version: ExchangeVersion) -> Self {
        Self {
            version,
            any_attributes: Vec::new(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    RequestServerVersion = "t:RequestServerVersion" any_attributes, required 1, new(value);
    attributes {
        0 version: "Version" required 0;
        any any_attributes: "http://schemas.xmlsoap.org/soap/envelope/";
    }
    kept { kept }
}

rt::root! {
    RequestServerVersion = "t:RequestServerVersion"
}
