// @generated

use ::ews_bindings::{rt, xml};

use super::DeletedOccurrenceInfo;

/// Complex type `t:NonEmptyArrayOfDeletedOccurrencesType`.
#[doc(alias = "NonEmptyArrayOfDeletedOccurrencesType")]
pub type NonEmptyArrayOfDeletedOccurrences = xml::List<
    DeletedOccurrenceInfo,
    NonEmptyArrayOfDeletedOccurrencesList,
>;

rt::list_name!(
    NonEmptyArrayOfDeletedOccurrencesList: Elements "t:DeletedOccurrence" { name:
    "t:NonEmptyArrayOfDeletedOccurrencesType", model: "t:DeletedOccurrence+", flags:
    checked }
);
