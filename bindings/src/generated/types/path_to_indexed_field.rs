// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(PathToIndexedField: text, blank);

impl xml::ReadNode for PathToIndexedField {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "FieldIndex") => {
                input.require_attribute(&mut self.field_index, attribute, 0)
            }
            (xml::Namespace::None, "FieldURI") => {
                input.require_attribute(&mut self.field_uri, attribute, 1)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for PathToIndexedField {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("FieldIndex", &self.field_index);
        out.attribute("FieldURI", &self.field_uri);
    }
}

xml::root!(PathToIndexedField, "t:IndexedFieldURI");
