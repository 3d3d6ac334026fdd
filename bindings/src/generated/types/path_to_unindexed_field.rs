// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(PathToUnindexedField: placeholder);

impl rt::ReadComplex for PathToUnindexedField {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "FieldURI") => {
                reader.require_attribute(&mut self.field_uri, attribute, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for PathToUnindexedField {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("FieldURI", &self.field_uri);
    }
}

rt::root!(PathToUnindexedField, "t:FieldURI");
