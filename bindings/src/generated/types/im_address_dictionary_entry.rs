// @generated

use ::ews_bindings::{Result, rt};

use super::ImAddressKey;

/// Complex type `t:ImAddressDictionaryEntryType`.
#[doc(alias = "ImAddressDictionaryEntryType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ImAddressDictionaryEntry {
    /// Attribute `Key`, required.
    pub key: ImAddressKey,
    /// The text.
    pub value: String,
}

impl Eq for ImAddressDictionaryEntry {}

rt::complex_type!(
    ImAddressDictionaryEntry { name: "t:ImAddressDictionaryEntryType", required:
    "@Key", bits: 1, flags: text }
);

impl ImAddressDictionaryEntry {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(key: ImAddressKey, value: impl Into<String>) -> Self {
        Self { key, value: value.into() }
    }
}

rt::placeholder_new!(ImAddressDictionaryEntry: placeholder, text);

impl rt::ReadComplex for ImAddressDictionaryEntry {
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

impl rt::WriteComplex for ImAddressDictionaryEntry {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("Key", &self.key);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.text(&self.value);
    }
}
