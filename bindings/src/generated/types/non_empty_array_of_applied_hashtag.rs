// @generated

use ::ews_bindings::xml;

use super::AppliedHashtag;

/// Complex type `t:NonEmptyArrayOfAppliedHashtagType`.
#[doc(alias = "NonEmptyArrayOfAppliedHashtagType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfAppliedHashtag(pub Vec<AppliedHashtag>);

xml::complex_type!(
    NonEmptyArrayOfAppliedHashtag { name: "t:NonEmptyArrayOfAppliedHashtagType", model:
    "t:AppliedHashtag+", checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfAppliedHashtag, AppliedHashtag);

xml::list_of_elements!(NonEmptyArrayOfAppliedHashtag, t "AppliedHashtag");
