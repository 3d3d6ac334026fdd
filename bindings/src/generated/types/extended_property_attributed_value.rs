// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfValueAttributions, ExtendedProperty};

/// Complex type `t:ExtendedPropertyAttributedValueType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`ExtendedPropertyAttributedValue`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/extendedpropertyattributedvalue).
#[doc(alias = "ExtendedPropertyAttributedValueType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExtendedPropertyAttributedValue {
    /// Element `t:Value`, required.
    pub value: ExtendedProperty,
    /// Element `t:Attributions`, required.
    pub attributions: ArrayOfValueAttributions,
}

impl Eq for ExtendedPropertyAttributedValue {}

impl ExtendedPropertyAttributedValue {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        value: impl Into<ExtendedProperty>,
        attributions: impl Into<ArrayOfValueAttributions>,
    ) -> Self {
        Self {
            value: value.into(),
            attributions: attributions.into(),
        }
    }
}

rt::complex_type! {
    ExtendedPropertyAttributedValue = "t:ExtendedPropertyAttributedValueType", required 2, new(value(ExtendedProperty) value(ArrayOfValueAttributions));
    elements t {
        0 value: "Value" required 0;
        1 attributions: "Attributions" required 1;
    }
}
