// @generated

use ::ews_bindings::xml;

use super::ProfileInsightValue;

/// Complex type `t:ArrayOfProfileInsightValue`, since `V2016_10_10`.
pub type ArrayOfProfileInsightValue = xml::List<
    ProfileInsightValue,
    ArrayOfProfileInsightValueList,
>;

xml::list_name!(
    ArrayOfProfileInsightValueList: Elements "t:Item" { name:
    "t:ArrayOfProfileInsightValue", model: "t:Item*" }
);
