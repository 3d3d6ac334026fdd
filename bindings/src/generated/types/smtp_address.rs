// @generated

use ::ews_bindings::rt;
use super::NonEmptyString;

/// Complex type `t:SmtpAddressType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`SmtpAddress`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/smtpaddress).
#[doc(alias = "SmtpAddressType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SmtpAddress {
    /// The text.
    pub value: NonEmptyString,
}

impl Eq for SmtpAddress {}

impl SmtpAddress {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(value: NonEmptyString) -> Self {
        Self { value }
    }
}

rt::complex_type! {
    SmtpAddress = "t:SmtpAddressType", new(value);
    text { value }
}
