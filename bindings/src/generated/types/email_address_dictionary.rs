// @generated

use ::ews_bindings::xml;

use super::EmailAddressDictionaryEntry;

/// Complex type `t:EmailAddressDictionaryType`.
#[doc(alias = "EmailAddressDictionaryType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EmailAddressDictionary(pub Vec<EmailAddressDictionaryEntry>);

xml::complex_type!(
    EmailAddressDictionary { name: "t:EmailAddressDictionaryType", model: "t:Entry+",
    checked: true }
);

xml::wrapper_type!(EmailAddressDictionary, EmailAddressDictionaryEntry);

xml::list_of_elements!(EmailAddressDictionary, t "Entry");
