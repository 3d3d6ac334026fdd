// @generated

use ::ews_bindings::xml;

/// Complex type `t:ArrayOfPeopleQuerySource`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfPeopleQuerySource(pub Vec<String>);

xml::complex_type!(
    ArrayOfPeopleQuerySource { name: "t:ArrayOfPeopleQuerySource", model: "t:Source+",
    checked: true }
);

xml::wrapper_type!(ArrayOfPeopleQuerySource, String);

xml::list_of_elements!(ArrayOfPeopleQuerySource, t "Source");
