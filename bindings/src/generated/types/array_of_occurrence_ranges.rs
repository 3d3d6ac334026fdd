// @generated

use ::ews_bindings::{rt, xml};

use super::OccurrencesRange;

/// Complex type `t:ArrayOfOccurrenceRangesType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfOccurrenceRangesType")]
pub type ArrayOfOccurrenceRanges = xml::List<
    OccurrencesRange,
    ArrayOfOccurrenceRangesList,
>;

rt::list_name!(
    ArrayOfOccurrenceRangesList: Elements "t:Range" { name:
    "t:ArrayOfOccurrenceRangesType", model: "t:Range+", flags: checked }
);
