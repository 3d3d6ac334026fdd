// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    AbchEmailAddressDictionaryEntry { name: "t:AbchEmailAddressDictionaryEntryType",
    required: "t:Type, t:Address", bits: 2, model:
    "t:Type, t:Address, t:IsMessengerEnabled?, t:Capabilities?" }
);

impl AbchEmailAddressDictionaryEntry {
    /// From what is required; the rest is empty.
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

xml::blank_new!(AbchEmailAddressDictionaryEntry: blank, text);

impl xml::ReadNode for AbchEmailAddressDictionaryEntry {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Type") => input.require(&mut self.r#type, tag, 0),
            (xml::T, "Address") => input.require(&mut self.address, tag, 1),
            (xml::T, "IsMessengerEnabled") => {
                input.fill(&mut self.is_messenger_enabled, tag)
            }
            (xml::T, "Capabilities") => input.fill(&mut self.capabilities, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for AbchEmailAddressDictionaryEntry {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Type", &self.r#type);
        out.element("t:Address", &self.address);
        out.element("t:IsMessengerEnabled", &self.is_messenger_enabled);
        out.element("t:Capabilities", &self.capabilities);
    }
}
