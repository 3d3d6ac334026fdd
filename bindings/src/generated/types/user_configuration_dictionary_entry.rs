// @generated

use ::ews_bindings::{Result, value, xml};

use super::UserConfigurationDictionaryObject;

/// Complex type `t:UserConfigurationDictionaryEntryType`, since `Exchange2010_SP1`.
#[doc(alias = "UserConfigurationDictionaryEntryType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UserConfigurationDictionaryEntry {
    /// Element `t:DictionaryKey`, required.
    pub dictionary_key: UserConfigurationDictionaryObject,
    /// Element `t:DictionaryValue`, required, may be nil.
    pub dictionary_value: value::Nillable<UserConfigurationDictionaryObject>,
}

impl Eq for UserConfigurationDictionaryEntry {}

xml::complex_type!(
    UserConfigurationDictionaryEntry { name: "t:UserConfigurationDictionaryEntryType",
    required: "t:DictionaryKey, t:DictionaryValue", bits: 2, model:
    "t:DictionaryKey, t:DictionaryValue" }
);

impl UserConfigurationDictionaryEntry {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        dictionary_key: UserConfigurationDictionaryObject,
        dictionary_value: value::Nillable<UserConfigurationDictionaryObject>,
    ) -> Self {
        Self {
            dictionary_key,
            dictionary_value,
        }
    }
}

xml::blank_new!(UserConfigurationDictionaryEntry: blank, blank);

impl xml::ReadNode for UserConfigurationDictionaryEntry {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "DictionaryKey") => input.require(&mut self.dictionary_key, tag, 0),
            (xml::T, "DictionaryValue") => {
                input.require(&mut self.dictionary_value, tag, 1)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for UserConfigurationDictionaryEntry {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:DictionaryKey", &self.dictionary_key);
        out.element("t:DictionaryValue", &self.dictionary_value);
    }
}
