// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(PathToExceptionField: placeholder);

impl rt::ReadComplex for PathToExceptionField {
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

impl rt::WriteComplex for PathToExceptionField {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("FieldURI", &self.field_uri);
    }
}

rt::root!(PathToExceptionField, "t:ExceptionFieldURI");
