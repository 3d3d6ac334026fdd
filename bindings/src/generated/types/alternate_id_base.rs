// @generated

use ::ews_bindings::rt;
use super::IdFormat;

/// Abstract complex type `t:AlternateIdBaseType`.
#[doc(alias = "AlternateIdBaseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AlternateIdBase {
    /// Attribute `Format`, required.
    pub format: IdFormat,
}

impl Eq for AlternateIdBase {}

impl AlternateIdBase {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(format: IdFormat) -> Self {
        Self { format }
    }
}

rt::complex_type! {
    AlternateIdBase = "t:AlternateIdBaseType", required 1, new(value);
    attributes {
        0 format: "Format" required 0;
    }
}
