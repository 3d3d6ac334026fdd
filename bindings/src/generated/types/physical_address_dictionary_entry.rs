// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(PhysicalAddressDictionaryEntry: blank);

impl xml::ReadNode for PhysicalAddressDictionaryEntry {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "Key") => {
                input.require_attribute(&mut self.key, attribute, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Street") => input.fill(&mut self.street, tag),
            (xml::T, "City") => input.fill(&mut self.city, tag),
            (xml::T, "State") => input.fill(&mut self.state, tag),
            (xml::T, "CountryOrRegion") => input.fill(&mut self.country_or_region, tag),
            (xml::T, "PostalCode") => input.fill(&mut self.postal_code, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for PhysicalAddressDictionaryEntry {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("Key", &self.key);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Street", &self.street);
        out.element("t:City", &self.city);
        out.element("t:State", &self.state);
        out.element("t:CountryOrRegion", &self.country_or_region);
        out.element("t:PostalCode", &self.postal_code);
    }
}
