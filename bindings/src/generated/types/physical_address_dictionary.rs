// @generated

use ::ews_bindings::xml;

use super::PhysicalAddressDictionaryEntry;

/// Complex type `t:PhysicalAddressDictionaryType`.
#[doc(alias = "PhysicalAddressDictionaryType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PhysicalAddressDictionary(pub Vec<PhysicalAddressDictionaryEntry>);

xml::complex_type!(
    PhysicalAddressDictionary { name: "t:PhysicalAddressDictionaryType", model:
    "t:Entry+", checked: true }
);

xml::wrapper_type!(PhysicalAddressDictionary, PhysicalAddressDictionaryEntry);

xml::list_of_elements!(PhysicalAddressDictionary, t "Entry");
