// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfValueAttributions, BodyContent};

/// Complex type `t:BodyContentAttributedValueType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`BodyContentAttributedValue`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/bodycontentattributedvalue).
#[doc(alias = "BodyContentAttributedValueType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BodyContentAttributedValue {
    /// Element `t:Value`, required.
    pub value: BodyContent,
    /// Element `t:Attributions`, required.
    pub attributions: ArrayOfValueAttributions,
}

impl Eq for BodyContentAttributedValue {}

impl BodyContentAttributedValue {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        value: impl Into<BodyContent>,
        attributions: impl Into<ArrayOfValueAttributions>,
    ) -> Self {
        Self {
            value: value.into(),
            attributions: attributions.into(),
        }
    }
}

rt::complex_type! {
    BodyContentAttributedValue = "t:BodyContentAttributedValueType", required 2, new(value(BodyContent) value(ArrayOfValueAttributions));
    elements t {
        0 value: "Value" required 0;
        1 attributions: "Attributions" required 1;
    }
}
