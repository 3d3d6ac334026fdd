// @generated

use ::ews_bindings::xml;

use super::AbchEmailAddressDictionaryEntry;

/// Complex type `t:AbchEmailAddressDictionaryType`.
#[doc(alias = "AbchEmailAddressDictionaryType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AbchEmailAddressDictionary(pub Vec<AbchEmailAddressDictionaryEntry>);

xml::complex_type!(
    AbchEmailAddressDictionary { name: "t:AbchEmailAddressDictionaryType", model:
    "t:Email+", checked: true }
);

xml::wrapper_type!(AbchEmailAddressDictionary, AbchEmailAddressDictionaryEntry);

xml::list_of_elements!(AbchEmailAddressDictionary, t "Email");
