// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::UserConfigurationDictionaryObject;

/// Complex type `t:UserConfigurationDictionaryEntryType`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`DictionaryEntry`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/dictionaryentry).
#[doc(alias = "UserConfigurationDictionaryEntryType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UserConfigurationDictionaryEntry {
    /// Element `t:DictionaryKey`, required.
    pub dictionary_key: UserConfigurationDictionaryObject,
    /// Element `t:DictionaryValue`, required, may be nil.
    pub dictionary_value: value::Nillable<UserConfigurationDictionaryObject>,
}

impl Eq for UserConfigurationDictionaryEntry {}

impl UserConfigurationDictionaryEntry {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        dictionary_key: impl Into<UserConfigurationDictionaryObject>,
        dictionary_value: value::Nillable<UserConfigurationDictionaryObject>,
    ) -> Self {
        Self {
            dictionary_key: dictionary_key.into(),
            dictionary_value,
        }
    }
}

rt::complex_type! {
    UserConfigurationDictionaryEntry = "t:UserConfigurationDictionaryEntryType", required 2, new(value(UserConfigurationDictionaryObject) value);
    elements t {
        0 dictionary_key: "DictionaryKey" required 0;
        1 dictionary_value: "DictionaryValue" required 1;
    }
}
