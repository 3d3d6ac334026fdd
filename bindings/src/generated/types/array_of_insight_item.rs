// @generated

use ::ews_bindings::{rt, xml};

use super::InsightItem;

/// Complex type `t:ArrayOfInsightItemType`, since `V2016_10_10`.
#[doc(alias = "ArrayOfInsightItemType")]
pub type ArrayOfInsightItem = xml::List<InsightItem, ArrayOfInsightItemList>;

rt::list_name!(
    ArrayOfInsightItemList: Elements "t:Insight" { name: "t:ArrayOfInsightItemType",
    model: "t:Insight*" }
);
