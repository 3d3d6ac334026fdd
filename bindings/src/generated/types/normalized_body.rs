// @generated

use ::ews_bindings::rt;
use super::BodyType;

/// Complex type `t:NormalizedBodyType`, since `Exchange2013_SP1`.
#[doc(alias = "NormalizedBodyType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NormalizedBody {
    /// Attribute `NormalizedBodyType`, required.
    pub normalized_body_type: BodyType,
    /// Attribute `IsTruncated`, optional.
    pub is_truncated: Option<bool>,
    /// The text.
    pub value: String,
}

impl Eq for NormalizedBody {}

impl NormalizedBody {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(normalized_body_type: BodyType, value: impl Into<String>) -> Self {
        Self {
            normalized_body_type,
            is_truncated: None,
            value: value.into(),
        }
    }
}

rt::complex_type! {
    NormalizedBody = "t:NormalizedBodyType", required 1, new(value text);
    attributes {
        0 normalized_body_type: "NormalizedBodyType" required 0;
        1 is_truncated: "IsTruncated" optional;
    }
    text { value }
}
