// @generated

use ::ews_bindings::rt;
use super::ImAddressKey;

/// Complex type `t:ImAddressDictionaryEntryType`.
///
/// Microsoft's reference: [`Entry`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/entry-imaddress).
#[doc(alias = "ImAddressDictionaryEntryType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ImAddressDictionaryEntry {
    /// Attribute `Key`, required.
    pub key: ImAddressKey,
    /// The text.
    pub value: String,
}

impl Eq for ImAddressDictionaryEntry {}

impl ImAddressDictionaryEntry {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(key: ImAddressKey, value: impl Into<String>) -> Self {
        Self { key, value: value.into() }
    }
}

rt::complex_type! {
    ImAddressDictionaryEntry = "t:ImAddressDictionaryEntryType", required 1, new(value text);
    attributes {
        0 key: "Key" required 0;
    }
    text { value }
}
