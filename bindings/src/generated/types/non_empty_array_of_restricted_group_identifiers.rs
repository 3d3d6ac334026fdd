// @generated

use ::ews_bindings::xml;

use super::SidAndAttributes;

/// Complex type `t:NonEmptyArrayOfRestrictedGroupIdentifiersType`.
#[doc(alias = "NonEmptyArrayOfRestrictedGroupIdentifiersType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfRestrictedGroupIdentifiers(pub Vec<SidAndAttributes>);

xml::complex_type!(
    NonEmptyArrayOfRestrictedGroupIdentifiers { name:
    "t:NonEmptyArrayOfRestrictedGroupIdentifiersType", model:
    "t:RestrictedGroupIdentifier+", checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfRestrictedGroupIdentifiers, SidAndAttributes);

xml::list_of_elements!(
    NonEmptyArrayOfRestrictedGroupIdentifiers, t "RestrictedGroupIdentifier"
);
