// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfStringValue, ArrayOfValueAttributions};

/// Complex type `t:StringArrayAttributedValueType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`StringArrayAttributedValue`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/stringarrayattributedvalue).
#[doc(alias = "StringArrayAttributedValueType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct StringArrayAttributedValue {
    /// Element `t:Values`, required.
    pub values: ArrayOfStringValue,
    /// Element `t:Attributions`, required.
    pub attributions: ArrayOfValueAttributions,
}

impl Eq for StringArrayAttributedValue {}

impl StringArrayAttributedValue {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        values: impl Into<ArrayOfStringValue>,
        attributions: impl Into<ArrayOfValueAttributions>,
    ) -> Self {
        Self {
            values: values.into(),
            attributions: attributions.into(),
        }
    }
}

rt::complex_type! {
    StringArrayAttributedValue = "t:StringArrayAttributedValueType", required 2, new(value(ArrayOfStringValue) value(ArrayOfValueAttributions));
    elements t {
        0 values: "Values" required 0;
        1 attributions: "Attributions" required 1;
    }
}
