// @generated

use ::ews_bindings::rt;
use super::NonEmptyString;

/// Complex type `t:PrimarySmtpAddressType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`PrimarySmtpAddress`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/primarysmtpaddress).
#[doc(alias = "PrimarySmtpAddressType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PrimarySmtpAddress {
    /// The text.
    pub value: NonEmptyString,
}

impl Eq for PrimarySmtpAddress {}

impl PrimarySmtpAddress {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(value: NonEmptyString) -> Self {
        Self { value }
    }
}

rt::complex_type! {
    PrimarySmtpAddress = "t:PrimarySmtpAddressType", new(value);
    text { value }
}
