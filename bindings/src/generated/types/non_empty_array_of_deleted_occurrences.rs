// @generated

use ::ews_bindings::xml;

use super::DeletedOccurrenceInfo;

/// Complex type `t:NonEmptyArrayOfDeletedOccurrencesType`.
#[doc(alias = "NonEmptyArrayOfDeletedOccurrencesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfDeletedOccurrences(pub Vec<DeletedOccurrenceInfo>);

xml::complex_type!(
    NonEmptyArrayOfDeletedOccurrences { name: "t:NonEmptyArrayOfDeletedOccurrencesType",
    model: "t:DeletedOccurrence+", checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfDeletedOccurrences, DeletedOccurrenceInfo);

xml::list_of_elements!(NonEmptyArrayOfDeletedOccurrences, t "DeletedOccurrence");
