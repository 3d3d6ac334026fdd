// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfValueAttributions, PersonaPostalAddress};

/// Complex type `t:PostalAddressAttributedValueType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`PostalAddressAttributedValue`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/postaladdressattributedvalue).
#[doc(alias = "PostalAddressAttributedValueType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PostalAddressAttributedValue {
    /// Element `t:Value`, required.
    pub value: PersonaPostalAddress,
    /// Element `t:Attributions`, required.
    pub attributions: ArrayOfValueAttributions,
}

impl PostalAddressAttributedValue {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        value: impl Into<PersonaPostalAddress>,
        attributions: impl Into<ArrayOfValueAttributions>,
    ) -> Self {
        Self {
            value: value.into(),
            attributions: attributions.into(),
        }
    }
}

rt::complex_type! {
    PostalAddressAttributedValue = "t:PostalAddressAttributedValueType", required 2, new(value(PersonaPostalAddress) value(ArrayOfValueAttributions));
    elements t {
        0 value: "Value" required 0;
        1 attributions: "Attributions" required 1;
    }
}
