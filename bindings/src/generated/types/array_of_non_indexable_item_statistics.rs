// @generated

use ::ews_bindings::xml;

use super::NonIndexableItemStatistic;

/// Complex type `t:ArrayOfNonIndexableItemStatisticsType`.
#[doc(alias = "ArrayOfNonIndexableItemStatisticsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfNonIndexableItemStatistics(pub Vec<NonIndexableItemStatistic>);

xml::complex_type!(
    ArrayOfNonIndexableItemStatistics { name: "t:ArrayOfNonIndexableItemStatisticsType",
    model: "t:NonIndexableItemStatistic*" }
);

xml::wrapper_type!(ArrayOfNonIndexableItemStatistics, NonIndexableItemStatistic);

xml::list_of_elements!(ArrayOfNonIndexableItemStatistics, t "NonIndexableItemStatistic");
