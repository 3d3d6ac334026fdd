// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfValueAttributions, EmailAddressType};

/// Complex type `t:EmailAddressAttributedValueType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`EmailAddressAttributedValue`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/emailaddressattributedvalue).
#[doc(alias = "EmailAddressAttributedValueType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EmailAddressAttributedValue {
    /// Element `t:Value`, required.
    pub value: EmailAddressType,
    /// Element `t:Attributions`, required.
    pub attributions: ArrayOfValueAttributions,
}

impl Eq for EmailAddressAttributedValue {}

impl EmailAddressAttributedValue {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        value: impl Into<EmailAddressType>,
        attributions: impl Into<ArrayOfValueAttributions>,
    ) -> Self {
        Self {
            value: value.into(),
            attributions: attributions.into(),
        }
    }
}

rt::complex_type! {
    EmailAddressAttributedValue = "t:EmailAddressAttributedValueType", required 2, new(value(EmailAddressType) value(ArrayOfValueAttributions));
    elements t {
        0 value: "Value" required 0;
        1 attributions: "Attributions" required 1;
    }
}
