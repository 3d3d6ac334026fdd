// @generated

use ::ews_bindings::rt;
use super::ExcludesAttribute;

/// Complex type `t:ExcludesValueType`.
///
/// Microsoft's reference: [`Bitmask`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/bitmask).
#[doc(alias = "ExcludesValueType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExcludesValue {
    /// Attribute `Value`, required.
    pub value: ExcludesAttribute,
}

impl Eq for ExcludesValue {}

impl ExcludesValue {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(value: ExcludesAttribute) -> Self {
        Self { value }
    }
}

rt::complex_type! {
    ExcludesValue = "t:ExcludesValueType", required 1, new(value);
    attributes {
        0 value: "Value" required 0;
    }
}
