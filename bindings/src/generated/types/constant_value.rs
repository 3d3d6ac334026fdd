// @generated

use ::ews_bindings::rt;

/// Complex type `t:ConstantValueType`.
///
/// Microsoft's reference: [`Constant`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/constant).
#[doc(alias = "ConstantValueType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConstantValue {
    /// Attribute `Value`, required.
    pub value: String,
}

impl Eq for ConstantValue {}

impl ConstantValue {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}

rt::complex_type! {
    ConstantValue = "t:ConstantValueType", required 1, new(text);
    attributes {
        0 value: "Value" required 0;
    }
}
