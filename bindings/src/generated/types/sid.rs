// @generated

use ::ews_bindings::rt;
use super::NonEmptyString;

/// Complex type `t:SIDType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`SID`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/sid).
#[doc(alias = "SIDType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Sid {
    /// The text.
    pub value: NonEmptyString,
}

impl Eq for Sid {}

impl Sid {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(value: NonEmptyString) -> Self {
        Self { value }
    }
}

rt::complex_type! {
    Sid = "t:SIDType", new(value);
    text { value }
}
