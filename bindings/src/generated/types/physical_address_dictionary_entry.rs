// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::PhysicalAddressKey;

/// Complex type `t:PhysicalAddressDictionaryEntryType`.
///
/// Microsoft's reference: [`Entry`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/entry-physicaladdress).
#[doc(alias = "PhysicalAddressDictionaryEntryType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PhysicalAddressDictionaryEntry {
    /// Attribute `Key`, required.
    pub key: PhysicalAddressKey,
    /// Element `t:Street`, optional.
    pub street: Option<String>,
    /// Element `t:City`, optional.
    pub city: Option<String>,
    /// Element `t:State`, optional.
    pub state: Option<String>,
    /// Element `t:CountryOrRegion`, optional.
    pub country_or_region: Option<String>,
    /// Element `t:PostalCode`, optional.
    pub postal_code: Option<String>,
}

impl Eq for PhysicalAddressDictionaryEntry {}

impl PhysicalAddressDictionaryEntry {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(key: PhysicalAddressKey) -> Self {
        Self {
            key,
            street: None,
            city: None,
            state: None,
            country_or_region: None,
            postal_code: None,
        }
    }
}

rt::complex_type! {
    PhysicalAddressDictionaryEntry = "t:PhysicalAddressDictionaryEntryType", required 1, new(value);
    attributes {
        0 key: "Key" required 0;
    }
    elements t {
        0 street: "Street" optional;
        1 city: "City" optional;
        2 state: "State" optional;
        3 country_or_region: "CountryOrRegion" optional;
        4 postal_code: "PostalCode" optional;
    }
}
