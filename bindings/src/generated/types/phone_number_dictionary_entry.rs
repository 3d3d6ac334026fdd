// @generated

use ::ews_bindings::rt;
use super::PhoneNumberKey;

/// Complex type `t:PhoneNumberDictionaryEntryType`.
///
/// Microsoft's reference: [`Entry`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/entry-phonenumber).
#[doc(alias = "PhoneNumberDictionaryEntryType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PhoneNumberDictionaryEntry {
    /// Attribute `Key`, required.
    pub key: PhoneNumberKey,
    /// The text.
    pub value: String,
}

impl Eq for PhoneNumberDictionaryEntry {}

impl PhoneNumberDictionaryEntry {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(key: PhoneNumberKey, value: impl Into<String>) -> Self {
        Self { key, value: value.into() }
    }
}

rt::complex_type! {
    PhoneNumberDictionaryEntry = "t:PhoneNumberDictionaryEntryType", required 1, new(value text);
    attributes {
        0 key: "Key" required 0;
    }
    text { value }
}
