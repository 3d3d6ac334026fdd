// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::ArrayOfValueAttributions;

/// Complex type `t:StringAttributedValueType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`StringAttributedValue`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/stringattributedvalue).
#[doc(alias = "StringAttributedValueType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct StringAttributedValue {
    /// Element `t:Value`, required.
    pub value: String,
    /// Element `t:Attributions`, required.
    pub attributions: ArrayOfValueAttributions,
}

impl Eq for StringAttributedValue {}

impl StringAttributedValue {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        value: impl Into<String>,
        attributions: impl Into<ArrayOfValueAttributions>,
    ) -> Self {
        Self {
            value: value.into(),
            attributions: attributions.into(),
        }
    }
}

rt::complex_type! {
    StringAttributedValue = "t:StringAttributedValueType", required 2, new(text value(ArrayOfValueAttributions));
    elements t {
        0 value: "Value" required 0;
        1 attributions: "Attributions" required 1;
    }
}
