// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(AbchEmailAddressDictionaryEntry: placeholder, text);

impl rt::ReadComplex for AbchEmailAddressDictionaryEntry {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Type") => reader.require(&mut self.r#type, tag, 0),
            (rt::T, "Address") => reader.require(&mut self.address, tag, 1),
            (rt::T, "IsMessengerEnabled") => {
                reader.fill(&mut self.is_messenger_enabled, tag)
            }
            (rt::T, "Capabilities") => reader.fill(&mut self.capabilities, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for AbchEmailAddressDictionaryEntry {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Type", &self.r#type);
        out.element("t:Address", &self.address);
        out.element("t:IsMessengerEnabled", &self.is_messenger_enabled);
        out.element("t:Capabilities", &self.capabilities);
    }
}
