// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(EmailAddressDictionaryEntry: placeholder, text);

impl rt::ReadComplex for EmailAddressDictionaryEntry {
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
            (rt::Namespace::None, "MailboxType") => {
                reader.fill_attribute(&mut self.mailbox_type, attribute)
            }
            (rt::Namespace::None, "Name") => {
                reader.fill_attribute(&mut self.name, attribute)
            }
            (rt::Namespace::None, "RoutingType") => {
                reader.fill_attribute(&mut self.routing_type, attribute)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn text(
        &mut self,
        text: ::std::borrow::Cow<'_, str>,
        reader: &mut rt::Reader,
    ) -> Result<()> {
        reader.fill_text(&mut self.value, text)
    }
}

impl rt::WriteComplex for EmailAddressDictionaryEntry {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("Key", &self.key);
        out.optional_attribute("MailboxType", &self.mailbox_type);
        out.optional_attribute("Name", &self.name);
        out.optional_attribute("RoutingType", &self.routing_type);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.text(&self.value);
    }
}
