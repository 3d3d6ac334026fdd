// @generated

use ::ews_bindings::xml;

use super::UserConfigurationDictionaryEntry;

/// Complex type `t:UserConfigurationDictionaryType`.
#[doc(alias = "UserConfigurationDictionaryType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UserConfigurationDictionary(pub Vec<UserConfigurationDictionaryEntry>);

xml::complex_type!(
    UserConfigurationDictionary { name: "t:UserConfigurationDictionaryType", model:
    "t:DictionaryEntry*" }
);

xml::wrapper_type!(UserConfigurationDictionary, UserConfigurationDictionaryEntry);

xml::list_of_elements!(UserConfigurationDictionary, t "DictionaryEntry");
