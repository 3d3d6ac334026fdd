// @generated

use ::ews_bindings::{Result, xml};

use super::ExceptionPropertyUri;

/// Complex type `t:PathToExceptionFieldType`.
///
/// Extends `t:BasePathToElementType`.
/// Global element `t:ExceptionFieldURI`.
#[doc(alias = "PathToExceptionFieldType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PathToExceptionField {
    /// Attribute `FieldURI`, required.
    pub field_uri: ExceptionPropertyUri,
}

impl Eq for PathToExceptionField {}

xml::complex_type!(
    PathToExceptionField { name: "t:PathToExceptionFieldType", required: "@FieldURI",
    bits: 1 }
);

impl PathToExceptionField {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(field_uri: ExceptionPropertyUri) -> Self {
        Self { field_uri }
    }
}

xml::blank_new!(PathToExceptionField: blank);

impl xml::ReadNode for PathToExceptionField {
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

impl xml::WriteNode for PathToExceptionField {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("FieldURI", &self.field_uri);
    }
}

xml::root!(PathToExceptionField, "t:ExceptionFieldURI");
