// @generated

use ::ews_bindings::{rt, xml};

use super::ProfileInsightValue;

/// Complex type `t:ArrayOfProfileInsightValue`, since `V2016_10_10`.
pub type ArrayOfProfileInsightValue = xml::List<
    ProfileInsightValue,
    ArrayOfProfileInsightValueList,
>;

rt::list_name!(
    ArrayOfProfileInsightValueList: Elements "t:Item" { name:
    "t:ArrayOfProfileInsightValue", model: "t:Item*" }
);
