// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::DictionaryUri;

/// Complex type `t:PathToIndexedFieldType`.
///
/// Extends `t:BasePathToElementType`.
/// Global element `t:IndexedFieldURI`.
#[doc(alias = "PathToIndexedFieldType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct PathToIndexedField {
    /// Attribute `FieldIndex`, required, `xs:string`.
    pub field_index: String,
    /// Attribute `FieldURI`, required.
    pub field_uri: DictionaryUri,
}

impl PathToIndexedField {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:PathToIndexedFieldType",
        required: &["@FieldIndex", "@FieldURI"],
        bits: 2,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(field_index: impl Into<String>, field_uri: DictionaryUri) -> Self {
        Self {
            field_index: field_index.into(),
            field_uri,
        }
    }
}

::ews_bindings::complex_type!(PathToIndexedField);

::ews_bindings::blank_new!(PathToIndexedField : text, blank);

impl xml::ReadNode for PathToIndexedField {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match (attribute.namespace, attribute.local) {
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
