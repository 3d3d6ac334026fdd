// @generated

use ::ews_bindings::{Result, rt};

use super::DictionaryUri;

/// Complex type `t:PathToIndexedFieldType`.
///
/// Extends `t:BasePathToElementType`.
/// Global element `t:IndexedFieldURI`.
#[doc(alias = "PathToIndexedFieldType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PathToIndexedField {
    /// Attribute `FieldIndex`, required.
    pub field_index: String,
    /// Attribute `FieldURI`, required.
    pub field_uri: DictionaryUri,
}

impl Eq for PathToIndexedField {}

rt::complex_type!(
    PathToIndexedField { name: "t:PathToIndexedFieldType", required:
    "@FieldIndex, @FieldURI", bits: 2 }
);

impl PathToIndexedField {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(field_index: impl Into<String>, field_uri: DictionaryUri) -> Self {
        Self {
            field_index: field_index.into(),
            field_uri,
        }
    }
}

rt::placeholder_new!(PathToIndexedField: text, placeholder);

impl rt::ReadComplex for PathToIndexedField {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "FieldIndex") => {
                reader.require_attribute(&mut self.field_index, attribute, 0)
            }
            (rt::Namespace::None, "FieldURI") => {
                reader.require_attribute(&mut self.field_uri, attribute, 1)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for PathToIndexedField {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("FieldIndex", &self.field_index);
        out.attribute("FieldURI", &self.field_uri);
    }
}

rt::root!(PathToIndexedField, "t:IndexedFieldURI");
