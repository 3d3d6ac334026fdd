// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::AbchEmailAddressType;

/// Complex type `t:AbchEmailAddressDictionaryEntryType`.
#[doc(alias = "AbchEmailAddressDictionaryEntryType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct AbchEmailAddressDictionaryEntry {
    /// Element `t:Type`, required.
    pub r#type: AbchEmailAddressType,
    /// Element `t:Address`, required, `xs:string`.
    pub address: String,
    /// Element `t:IsMessengerEnabled`, optional, `xs:boolean`.
    pub is_messenger_enabled: Option<bool>,
    /// Element `t:Capabilities`, optional, `xs:long`.
    pub capabilities: Option<i64>,
}

impl AbchEmailAddressDictionaryEntry {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:AbchEmailAddressDictionaryEntryType",
        required: &["t:Type", "t:Address"],
        bits: 2,
        content: xml::Content::Model(
            "t:Type, t:Address, t:IsMessengerEnabled?, t:Capabilities?",
        ),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(r#type: AbchEmailAddressType, address: impl Into<String>) -> Self {
        Self {
            r#type,
            address: address.into(),
            is_messenger_enabled: None,
            capabilities: None,
        }
    }
}

::ews_bindings::complex_type!(AbchEmailAddressDictionaryEntry);

::ews_bindings::blank_new!(AbchEmailAddressDictionaryEntry : blank, text);

impl xml::ReadNode for AbchEmailAddressDictionaryEntry {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
