// @generated

use ::ews_bindings::xml;

use super::PhoneNumberDictionaryEntry;

/// Complex type `t:PhoneNumberDictionaryType`.
#[doc(alias = "PhoneNumberDictionaryType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PhoneNumberDictionary(pub Vec<PhoneNumberDictionaryEntry>);

xml::complex_type!(
    PhoneNumberDictionary { name: "t:PhoneNumberDictionaryType", model: "t:Entry+",
    checked: true }
);

xml::wrapper_type!(PhoneNumberDictionary, PhoneNumberDictionaryEntry);

xml::list_of_elements!(PhoneNumberDictionary, t "Entry");
