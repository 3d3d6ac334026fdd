// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
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

rt::placeholder_new!(UserConfigurationDictionaryEntry: placeholder, placeholder);

impl rt::ReadComplex for UserConfigurationDictionaryEntry {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "DictionaryKey") => reader.require(&mut self.dictionary_key, tag, 0),
            (rt::T, "DictionaryValue") => {
                reader.require(&mut self.dictionary_value, tag, 1)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for UserConfigurationDictionaryEntry {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:DictionaryKey", &self.dictionary_key);
        out.element("t:DictionaryValue", &self.dictionary_value);
    }
}
