// @generated

use ::ews_bindings::xml;

/// Complex type `t:ArrayOfUnknownEntriesType`.
#[doc(alias = "ArrayOfUnknownEntriesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfUnknownEntries(pub Vec<String>);

xml::complex_type!(
    ArrayOfUnknownEntries { name: "t:ArrayOfUnknownEntriesType", model:
    "(t:UnknownEntry)*" }
);

xml::wrapper_type!(ArrayOfUnknownEntries, String);

xml::list_of_elements!(ArrayOfUnknownEntries, t "UnknownEntry");
