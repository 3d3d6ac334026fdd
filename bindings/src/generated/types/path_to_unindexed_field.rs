// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::UnindexedFieldUri;

/// Complex type `t:PathToUnindexedFieldType`.
///
/// Extends `t:BasePathToElementType`.
/// Global element `t:FieldURI`.
///
/// Microsoft's reference: [`FieldURI`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/fielduri).
#[doc(alias("PathToUnindexedFieldType", "FieldURI"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PathToUnindexedField {
    /// Attribute `FieldURI`, required.
    pub field_uri: UnindexedFieldUri,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for PathToUnindexedField {}

impl PathToUnindexedField {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(field_uri: UnindexedFieldUri) -> Self {
        Self {
            field_uri,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    PathToUnindexedField = "t:PathToUnindexedFieldType", required 1, new(value);
    attributes {
        0 field_uri: "FieldURI" required 0;
    }
    kept { kept }
}

rt::root! {
    PathToUnindexedField = "t:FieldURI"
}
