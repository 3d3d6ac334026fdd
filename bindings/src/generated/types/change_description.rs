// @generated

use ::ews_bindings::rt;
use super::{AnyPath, PathToExtendedField, PathToIndexedField, PathToUnindexedField};

/// Abstract complex type `t:ChangeDescriptionType`.
#[doc(alias = "ChangeDescriptionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ChangeDescription {
    /// Choice of `t:ExtendedFieldURI`, `t:FieldURI`, `t:IndexedFieldURI`, required.
    pub path: AnyPath,
}

impl Eq for ChangeDescription {}

impl ChangeDescription {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(path: impl Into<AnyPath>) -> Self {
        Self { path: path.into() }
    }
}

rt::complex_type! {
    ChangeDescription = "t:ChangeDescriptionType", required 1, new(value(AnyPath));
    fields {
        0 path: choice(AnyPath) required 0;
    }
}

rt::from_alternatives! {
    ChangeDescription.path: PathToExtendedField, PathToUnindexedField, PathToIndexedField
}
