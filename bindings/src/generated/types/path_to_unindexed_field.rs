// @generated

use ::ews_bindings::{Result, xml};

use super::UnindexedFieldUri;

/// Complex type `t:PathToUnindexedFieldType`.
///
/// Extends `t:BasePathToElementType`.
/// Global element `t:FieldURI`.
#[doc(alias = "PathToUnindexedFieldType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PathToUnindexedField {
    /// Attribute `FieldURI`, required.
    pub field_uri: UnindexedFieldUri,
}

impl Eq for PathToUnindexedField {}

xml::complex_type!(
    PathToUnindexedField { name: "t:PathToUnindexedFieldType", required: "@FieldURI",
    bits: 1 }
);

impl PathToUnindexedField {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(field_uri: UnindexedFieldUri) -> Self {
        Self { field_uri }
    }
}

xml::blank_new!(PathToUnindexedField: blank);

impl xml::ReadNode for PathToUnindexedField {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "FieldURI") => {
                input.require_attribute(&mut self.field_uri, attribute, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for PathToUnindexedField {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("FieldURI", &self.field_uri);
    }
}

xml::root!(PathToUnindexedField, "t:FieldURI");
