// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::AbchEmailAddressType;

/// Complex type `t:AbchEmailAddressDictionaryEntryType`, since `V2016_10_10`.
#[doc(alias = "AbchEmailAddressDictionaryEntryType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AbchEmailAddressDictionaryEntry {
    /// Element `t:Type`, required.
    pub r#type: AbchEmailAddressType,
    /// Element `t:Address`, required.
    pub address: String,
    /// Element `t:IsMessengerEnabled`, optional.
    pub is_messenger_enabled: Option<bool>,
    /// Element `t:Capabilities`, optional.
    pub capabilities: Option<i64>,
}

impl Eq for AbchEmailAddressDictionaryEntry {}

impl AbchEmailAddressDictionaryEntry {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(r#type: AbchEmailAddressType, address: impl Into<String>) -> Self {
        Self {
            r#type,
            address: address.into(),
            is_messenger_enabled: None,
            capabilities: None,
        }
    }
}

rt::complex_type! {
    AbchEmailAddressDictionaryEntry = "t:AbchEmailAddressDictionaryEntryType", required 2, new(value text);
    elements t {
        0 r#type: "Type" required 0;
        1 address: "Address" required 1;
        2 is_messenger_enabled: "IsMessengerEnabled" optional;
        3 capabilities: "Capabilities" optional;
    }
}
