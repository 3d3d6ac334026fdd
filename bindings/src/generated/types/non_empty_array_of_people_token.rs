// @generated

use ::ews_bindings::xml;

use super::PeopleToken;

/// Complex type `t:NonEmptyArrayOfPeopleTokenType`.
#[doc(alias = "NonEmptyArrayOfPeopleTokenType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfPeopleToken(pub Vec<PeopleToken>);

xml::complex_type!(
    NonEmptyArrayOfPeopleToken { name: "t:NonEmptyArrayOfPeopleTokenType", model:
    "t:PeopleToken+", checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfPeopleToken, PeopleToken);

xml::list_of_elements!(NonEmptyArrayOfPeopleToken, t "PeopleToken");
