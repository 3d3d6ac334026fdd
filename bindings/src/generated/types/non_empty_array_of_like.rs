// @generated

use ::ews_bindings::xml;

use super::Like;

/// Complex type `t:NonEmptyArrayOfLikeType`.
#[doc(alias = "NonEmptyArrayOfLikeType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfLike(pub Vec<Like>);

xml::complex_type!(
    NonEmptyArrayOfLike { name: "t:NonEmptyArrayOfLikeType", model: "t:Like+", checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfLike, Like);

xml::list_of_elements!(NonEmptyArrayOfLike, t "Like");
