// @generated

use ::ews_bindings::xml;

/// Complex type `t:ArrayOfStringsType`.
#[doc(alias = "ArrayOfStringsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfStrings(pub Vec<String>);

xml::complex_type!(
    ArrayOfStrings { name: "t:ArrayOfStringsType", model: "t:String*" }
);

xml::wrapper_type!(ArrayOfStrings, String);

xml::list_of_elements!(ArrayOfStrings, t "String");
