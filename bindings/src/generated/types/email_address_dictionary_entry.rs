// @generated

use ::ews_bindings::{Result, xml};

use super::{EmailAddressKey, MailboxType};

/// Complex type `t:EmailAddressDictionaryEntryType`.
#[doc(alias = "EmailAddressDictionaryEntryType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EmailAddressDictionaryEntry {
    /// Attribute `Key`, required.
    pub key: EmailAddressKey,
    /// Attribute `MailboxType`, optional, since `Exchange2010_SP1`.
    pub mailbox_type: Option<MailboxType>,
    /// Attribute `Name`, optional, since `Exchange2010_SP1`.
    pub name: Option<String>,
    /// Attribute `RoutingType`, optional, since `Exchange2010_SP1`.
    pub routing_type: Option<String>,
    /// The text.
    pub value: String,
}

impl Eq for EmailAddressDictionaryEntry {}

xml::complex_type!(
    EmailAddressDictionaryEntry { name: "t:EmailAddressDictionaryEntryType", required:
    "@Key", bits: 1, flags: text }
);

impl EmailAddressDictionaryEntry {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(key: EmailAddressKey, value: impl Into<String>) -> Self {
        Self {
            key,
            mailbox_type: None,
            name: None,
            routing_type: None,
            value: value.into(),
        }
    }
}

xml::blank_new!(EmailAddressDictionaryEntry: blank, text);

impl xml::ReadNode for EmailAddressDictionaryEntry {
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
            (xml::Namespace::None, "MailboxType") => {
                input.fill_attribute(&mut self.mailbox_type, attribute)
            }
            (xml::Namespace::None, "Name") => {
                input.fill_attribute(&mut self.name, attribute)
            }
            (xml::Namespace::None, "RoutingType") => {
                input.fill_attribute(&mut self.routing_type, attribute)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn text(
        &mut self,
        text: ::std::borrow::Cow<'_, str>,
        input: &mut xml::Input,
    ) -> Result<()> {
        input.fill_text(&mut self.value, text)
    }
}

impl xml::WriteNode for EmailAddressDictionaryEntry {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("Key", &self.key);
        out.optional_attribute("MailboxType", &self.mailbox_type);
        out.optional_attribute("Name", &self.name);
        out.optional_attribute("RoutingType", &self.routing_type);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.text(&self.value);
    }
}
