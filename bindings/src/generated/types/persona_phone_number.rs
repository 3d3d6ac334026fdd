// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:PersonaPhoneNumberType`, since `Exchange2013_SP1`.
#[doc(alias = "PersonaPhoneNumberType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PersonaPhoneNumber {
    /// Element `t:Number`, required.
    pub number: String,
    /// Element `t:Type`, required.
    pub r#type: String,
}

impl Eq for PersonaPhoneNumber {}

impl PersonaPhoneNumber {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(number: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            r#type: r#type.into(),
        }
    }
}

rt::complex_type! {
    PersonaPhoneNumber = "t:PersonaPhoneNumberType", required 2, new(text text);
    elements t {
        0 number: "Number" required 0;
        1 r#type: "Type" required 1;
    }
}
