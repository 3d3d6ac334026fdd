// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(PhoneNumberDictionaryEntry: placeholder, text);

impl rt::ReadComplex for PhoneNumberDictionaryEntry {
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
    fn text(
        &mut self,
        text: ::std::borrow::Cow<'_, str>,
        reader: &mut rt::Reader,
    ) -> Result<()> {
        reader.fill_text(&mut self.value, text)
    }
}

impl rt::WriteComplex for PhoneNumberDictionaryEntry {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("Key", &self.key);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.text(&self.value);
    }
}
