// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfValueAttributions, PersonaPhoneNumber};

/// Complex type `t:PhoneNumberAttributedValueType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`PhoneNumberAttributedValue`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/phonenumberattributedvalue).
#[doc(alias = "PhoneNumberAttributedValueType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PhoneNumberAttributedValue {
    /// Element `t:Value`, required.
    pub value: PersonaPhoneNumber,
    /// Element `t:Attributions`, required.
    pub attributions: ArrayOfValueAttributions,
}

impl Eq for PhoneNumberAttributedValue {}

impl PhoneNumberAttributedValue {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        value: impl Into<PersonaPhoneNumber>,
        attributions: impl Into<ArrayOfValueAttributions>,
    ) -> Self {
        Self {
            value: value.into(),
            attributions: attributions.into(),
        }
    }
}

rt::complex_type! {
    PhoneNumberAttributedValue = "t:PhoneNumberAttributedValueType", required 2, new(value(PersonaPhoneNumber) value(ArrayOfValueAttributions));
    elements t {
        0 value: "Value" required 0;
        1 attributions: "Attributions" required 1;
    }
}
