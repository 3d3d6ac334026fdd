// @generated

use ::ews_bindings::xml;

use super::OccurrencesRange;

/// Complex type `t:ArrayOfOccurrenceRangesType`.
#[doc(alias = "ArrayOfOccurrenceRangesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfOccurrenceRanges(pub Vec<OccurrencesRange>);

xml::complex_type!(
    ArrayOfOccurrenceRanges { name: "t:ArrayOfOccurrenceRangesType", model: "t:Range+",
    checked: true }
);

xml::wrapper_type!(ArrayOfOccurrenceRanges, OccurrencesRange);

xml::list_of_elements!(ArrayOfOccurrenceRanges, t "Range");
