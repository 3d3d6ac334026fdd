// @generated

use ::ews_bindings::rt;
use super::super::ns;
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

impl PathToExceptionField {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(field_uri: ExceptionPropertyUri) -> Self {
        Self { field_uri }
    }
}

rt::complex_type! {
    PathToExceptionField = "t:PathToExceptionFieldType", required 1, new(value);
    attributes {
        0 field_uri: "FieldURI" required 0;
    }
}

rt::root! {
    PathToExceptionField = "t:ExceptionFieldURI"
}
