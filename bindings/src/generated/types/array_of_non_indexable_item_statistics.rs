// @generated

use ::ews_bindings::{rt, xml};

use super::NonIndexableItemStatistic;

/// Complex type `t:ArrayOfNonIndexableItemStatisticsType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfNonIndexableItemStatisticsType")]
pub type ArrayOfNonIndexableItemStatistics = xml::List<
    NonIndexableItemStatistic,
    ArrayOfNonIndexableItemStatisticsList,
>;

rt::list_name!(
    ArrayOfNonIndexableItemStatisticsList: Elements "t:NonIndexableItemStatistic" { name: "t:ArrayOfNonIndexableItemStatisticsType", model: "t:NonIndexableItemStatistic*" }
);
