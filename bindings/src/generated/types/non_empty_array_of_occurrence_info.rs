// @generated

use ::ews_bindings::xml;

use super::OccurrenceInfo;

/// Complex type `t:NonEmptyArrayOfOccurrenceInfoType`.
#[doc(alias = "NonEmptyArrayOfOccurrenceInfoType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfOccurrenceInfo(pub Vec<OccurrenceInfo>);

xml::complex_type!(
    NonEmptyArrayOfOccurrenceInfo { name: "t:NonEmptyArrayOfOccurrenceInfoType", model:
    "t:Occurrence+", checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfOccurrenceInfo, OccurrenceInfo);

xml::list_of_elements!(NonEmptyArrayOfOccurrenceInfo, t "Occurrence");
