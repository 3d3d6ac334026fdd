// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::ExceptionPropertyUri;

/// Complex type `t:PathToExceptionFieldType`.
///
/// Extends `t:BasePathToElementType`.
/// Global element `t:ExceptionFieldURI`.
#[doc(alias("PathToExceptionFieldType", "ExceptionFieldURI"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PathToExceptionField {
    /// Attribute `FieldURI`, required.
    pub field_uri: ExceptionPropertyUri,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for PathToExceptionField {}

impl PathToExceptionField {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(field_uri: ExceptionPropertyUri) -> Self {
        Self {
            field_uri,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    PathToExceptionField = "t:PathToExceptionFieldType", required 1, new(value);
    attributes {
        0 field_uri: "FieldURI" required 0;
    }
    kept { kept }
}

rt::root! {
    PathToExceptionField = "t:ExceptionFieldURI"
}
