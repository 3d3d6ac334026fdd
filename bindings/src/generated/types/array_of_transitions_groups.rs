// @generated

use ::ews_bindings::xml;

use super::ArrayOfTransitions;

/// Complex type `t:ArrayOfTransitionsGroupsType`.
#[doc(alias = "ArrayOfTransitionsGroupsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfTransitionsGroups(pub Vec<ArrayOfTransitions>);

xml::complex_type!(
    ArrayOfTransitionsGroups { name: "t:ArrayOfTransitionsGroupsType", model:
    "t:TransitionsGroup+", checked: true }
);

xml::wrapper_type!(ArrayOfTransitionsGroups, ArrayOfTransitions);

xml::list_of_elements!(ArrayOfTransitionsGroups, t "TransitionsGroup");
