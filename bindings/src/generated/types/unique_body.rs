// @generated

use ::ews_bindings::rt;
use super::BodyType;

/// Complex type `t:UniqueBodyType`, since `Exchange2013_SP1`.
#[doc(alias = "UniqueBodyType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UniqueBody {
    /// Attribute `UniqueBodyType`, required.
    pub unique_body_type: BodyType,
    /// Attribute `IsTruncated`, optional.
    pub is_truncated: Option<bool>,
    /// The text.
    pub value: String,
}

impl Eq for UniqueBody {}

impl UniqueBody {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(unique_body_type: BodyType, value: impl Into<String>) -> Self {
        Self {
            unique_body_type,
            is_truncated: None,
            value: value.into(),
        }
    }
}

rt::complex_type! {
    UniqueBody = "t:UniqueBodyType", required 1, new(value text);
    attributes {
        0 unique_body_type: "UniqueBodyType" required 0;
        1 is_truncated: "IsTruncated" optional;
    }
    text { value }
}
