// @generated

use ::ews_bindings::rt;
use super::BodyType;

/// Complex type `t:BodyType`.
///
/// Microsoft's reference: [`Body`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/body).
#[doc(alias = "BodyType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Body {
    /// Attribute `BodyType`, required.
    pub body_type: BodyType,
    /// Attribute `IsTruncated`, optional, since `Exchange2013_SP1`.
    pub is_truncated: Option<bool>,
    /// The text.
    pub value: String,
}

impl Eq for Body {}

impl Body {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(body_type: BodyType, value: impl Into<String>) -> Self {
        Self {
            body_type,
            is_truncated: None,
            value: value.into(),
        }
    }
}

rt::complex_type! {
    Body = "t:BodyType", required 1, new(value text);
    attributes {
        0 body_type: "BodyType" required 0;
        1 is_truncated: "IsTruncated" optional;
    }
    text { value }
}
