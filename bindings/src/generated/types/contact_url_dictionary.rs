// @generated

use ::ews_bindings::xml;

use super::ContactUrlDictionaryEntry;

/// Complex type `t:ContactUrlDictionaryType`.
#[doc(alias = "ContactUrlDictionaryType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ContactUrlDictionary(pub Vec<ContactUrlDictionaryEntry>);

xml::complex_type!(
    ContactUrlDictionary { name: "t:ContactUrlDictionaryType", model: "t:Url+", checked: true }
);

xml::wrapper_type!(ContactUrlDictionary, ContactUrlDictionaryEntry);

xml::list_of_elements!(ContactUrlDictionary, t "Url");
