// @generated

use ::ews_bindings::rt;

/// Complex type `t:ConstantValueType`.
///
/// The text is the XML form of the property: for a date, `to_string()` of a [`DateTime`](::ews_bindings::value::DateTime) with `Z` or an offset. Example: the request of `FindItem` in [Search and conversations](super::super::operation_index#search-and-conversations).
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
