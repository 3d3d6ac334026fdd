// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::DictionaryUri;

/// Complex type `t:PathToIndexedFieldType`.
///
/// Extends `t:BasePathToElementType`.
/// Global element `t:IndexedFieldURI`.
///
/// Microsoft's reference: [`IndexedFieldURI`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/indexedfielduri).
#[doc(alias("PathToIndexedFieldType", "IndexedFieldURI"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PathToIndexedField {
    /// Attribute `FieldURI`, required.
    pub field_uri: DictionaryUri,
    /// Attribute `FieldIndex`, required.
    pub field_index: String,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for PathToIndexedField {}

impl PathToIndexedField {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(field_uri: DictionaryUri, field_index: impl Into<String>) -> Self {
        Self {
            field_uri,
            field_index: field_index.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    PathToIndexedField = "t:PathToIndexedFieldType", required 2, new(value text);
    attributes {
        0 field_uri: "FieldURI" required 0;
        1 field_index: "FieldIndex" required 1;
    }
    kept { kept }
}

rt::root! {
    PathToIndexedField = "t:IndexedFieldURI"
}
