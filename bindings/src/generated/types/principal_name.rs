// @generated

use ::ews_bindings::rt;
use super::NonEmptyString;

/// Complex type `t:PrincipalNameType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`PrincipalName`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/principalname).
#[doc(alias = "PrincipalNameType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PrincipalName {
    /// The text.
    pub value: NonEmptyString,
}

impl Eq for PrincipalName {}

impl PrincipalName {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(value: NonEmptyString) -> Self {
        Self { value }
    }
}

rt::complex_type! {
    PrincipalName = "t:PrincipalNameType", new(value);
    text { value }
}
