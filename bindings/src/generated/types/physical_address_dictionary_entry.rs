// @generated

use ::ews_bindings::{Result, rt};

use super::PhysicalAddressKey;

/// Complex type `t:PhysicalAddressDictionaryEntryType`.
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

rt::complex_type!(
    PhysicalAddressDictionaryEntry { name: "t:PhysicalAddressDictionaryEntryType",
    required: "@Key", bits: 1, model:
    "t:Street?, t:City?, t:State?, t:CountryOrRegion?, t:PostalCode?" }
);

impl PhysicalAddressDictionaryEntry {
    /// From what is required; the rest is empty.
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

rt::placeholder_new!(PhysicalAddressDictionaryEntry: placeholder);

impl rt::ReadComplex for PhysicalAddressDictionaryEntry {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "Key") => {
                reader.require_attribute(&mut self.key, attribute, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Street") => reader.fill(&mut self.street, tag),
            (rt::T, "City") => reader.fill(&mut self.city, tag),
            (rt::T, "State") => reader.fill(&mut self.state, tag),
            (rt::T, "CountryOrRegion") => reader.fill(&mut self.country_or_region, tag),
            (rt::T, "PostalCode") => reader.fill(&mut self.postal_code, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for PhysicalAddressDictionaryEntry {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("Key", &self.key);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Street", &self.street);
        out.element("t:City", &self.city);
        out.element("t:State", &self.state);
        out.element("t:CountryOrRegion", &self.country_or_region);
        out.element("t:PostalCode", &self.postal_code);
    }
}
