// @generated

use ::ews_bindings::xml;

use super::ImAddressDictionaryEntry;

/// Complex type `t:ImAddressDictionaryType`.
#[doc(alias = "ImAddressDictionaryType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ImAddressDictionary(pub Vec<ImAddressDictionaryEntry>);

xml::complex_type!(
    ImAddressDictionary { name: "t:ImAddressDictionaryType", model: "t:Entry+", checked: true }
);

xml::wrapper_type!(ImAddressDictionary, ImAddressDictionaryEntry);

xml::list_of_elements!(ImAddressDictionary, t "Entry");
