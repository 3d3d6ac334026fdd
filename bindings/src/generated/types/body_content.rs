// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::BodyType;

/// Complex type `t:BodyContentType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`Value`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/value-bodycontenttype).
#[doc(alias = "BodyContentType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BodyContent {
    /// Element `t:Value`, required.
    pub value: String,
    /// Element `t:BodyType`, required.
    pub body_type: BodyType,
}

impl Eq for BodyContent {}

impl BodyContent {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(value: impl Into<String>, body_type: BodyType) -> Self {
        Self {
            value: value.into(),
            body_type,
        }
    }
}

rt::complex_type! {
    BodyContent = "t:BodyContentType", required 2, new(text value);
    elements t {
        0 value: "Value" required 0;
        1 body_type: "BodyType" required 1;
    }
}
