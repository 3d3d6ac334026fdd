// @generated

use ::ews_bindings::{Result, xml};

use super::PhoneNumberKey;

/// Complex type `t:PhoneNumberDictionaryEntryType`.
#[doc(alias = "PhoneNumberDictionaryEntryType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PhoneNumberDictionaryEntry {
    /// Attribute `Key`, required.
    pub key: PhoneNumberKey,
    /// The text.
    pub value: String,
}

impl Eq for PhoneNumberDictionaryEntry {}

xml::complex_type!(
    PhoneNumberDictionaryEntry { name: "t:PhoneNumberDictionaryEntryType", required:
    "@Key", bits: 1, flags: text }
);

impl PhoneNumberDictionaryEntry {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(key: PhoneNumberKey, value: impl Into<String>) -> Self {
        Self { key, value: value.into() }
    }
}

xml::blank_new!(PhoneNumberDictionaryEntry: blank, text);

impl xml::ReadNode for PhoneNumberDictionaryEntry {
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
    fn text(
        &mut self,
        text: ::std::borrow::Cow<'_, str>,
        input: &mut xml::Input,
    ) -> Result<()> {
        input.fill_text(&mut self.value, text)
    }
}

impl xml::WriteNode for PhoneNumberDictionaryEntry {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("Key", &self.key);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.text(&self.value);
    }
}
