// @generated

use ::ews_bindings::xml;

use super::ImGroup;

/// Complex type `t:ArrayOfImGroupType`.
#[doc(alias = "ArrayOfImGroupType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfImGroup(pub Vec<ImGroup>);

xml::complex_type!(
    ArrayOfImGroup { name: "t:ArrayOfImGroupType", model: "(t:ImGroup)*" }
);

xml::wrapper_type!(ArrayOfImGroup, ImGroup);

xml::list_of_elements!(ArrayOfImGroup, t "ImGroup");
