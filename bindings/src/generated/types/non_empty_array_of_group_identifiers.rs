// @generated

use ::ews_bindings::xml;

use super::SidAndAttributes;

/// Complex type `t:NonEmptyArrayOfGroupIdentifiersType`.
#[doc(alias = "NonEmptyArrayOfGroupIdentifiersType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfGroupIdentifiers(pub Vec<SidAndAttributes>);

xml::complex_type!(
    NonEmptyArrayOfGroupIdentifiers { name: "t:NonEmptyArrayOfGroupIdentifiersType",
    model: "t:GroupIdentifier+", checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfGroupIdentifiers, SidAndAttributes);

xml::list_of_elements!(NonEmptyArrayOfGroupIdentifiers, t "GroupIdentifier");
