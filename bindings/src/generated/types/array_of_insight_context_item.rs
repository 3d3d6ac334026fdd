// @generated

use ::ews_bindings::{rt, xml};

use super::InsightContextItem;

/// Complex type `t:ArrayOfInsightContextItem`, since `V2016_10_10`.
pub type ArrayOfInsightContextItem = xml::List<
    InsightContextItem,
    ArrayOfInsightContextItemList,
>;

rt::list_name!(
    ArrayOfInsightContextItemList: Elements "t:Context" { name:
    "t:ArrayOfInsightContextItem", model: "t:Context*" }
);
