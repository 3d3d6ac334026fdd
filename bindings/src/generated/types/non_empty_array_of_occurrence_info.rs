// @generated

use ::ews_bindings::{rt, xml};

use super::OccurrenceInfo;

/// Complex type `t:NonEmptyArrayOfOccurrenceInfoType`.
#[doc(alias = "NonEmptyArrayOfOccurrenceInfoType")]
pub type NonEmptyArrayOfOccurrenceInfo = xml::List<
    OccurrenceInfo,
    NonEmptyArrayOfOccurrenceInfoList,
>;

rt::list_name!(
    NonEmptyArrayOfOccurrenceInfoList: Elements "t:Occurrence" { name:
    "t:NonEmptyArrayOfOccurrenceInfoType", model: "t:Occurrence+", flags: checked }
);
