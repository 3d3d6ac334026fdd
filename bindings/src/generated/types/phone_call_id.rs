// @generated

use ::ews_bindings::rt;

/// Complex type `t:PhoneCallIdType`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`PhoneCallId`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/phonecallid).
#[doc(alias = "PhoneCallIdType")]
#[derive(Clone, Debug, PartialEq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PhoneCallId {
    /// Attribute `Id`, required.
    pub id: String,
}

impl Eq for PhoneCallId {}

impl PhoneCallId {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

rt::complex_type! {
    PhoneCallId = "t:PhoneCallIdType", required 1, new(text);
    attributes {
        0 id: "Id" required 0;
    }
}
