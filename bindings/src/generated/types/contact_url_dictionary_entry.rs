// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::ContactUrlKey;

/// Complex type `t:ContactUrlDictionaryEntryType`, since `V2016_10_10`.
#[doc(alias = "ContactUrlDictionaryEntryType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ContactUrlDictionaryEntry {
    /// Element `t:Type`, required.
    pub r#type: ContactUrlKey,
    /// Element `t:Name`, optional.
    pub name: Option<String>,
    /// Element `t:Address`, optional.
    pub address: Option<String>,
}

impl Eq for ContactUrlDictionaryEntry {}

impl ContactUrlDictionaryEntry {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(r#type: ContactUrlKey) -> Self {
        Self {
            r#type,
            name: None,
            address: None,
        }
    }
}

rt::complex_type! {
    ContactUrlDictionaryEntry = "t:ContactUrlDictionaryEntryType", required 1, new(value);
    elements t {
        0 r#type: "Type" required 0;
        1 name: "Name" optional;
        2 address: "Address" optional;
    }
}
