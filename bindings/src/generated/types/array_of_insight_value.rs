// @generated

use ::ews_bindings::xml;

use super::AnyInsightValue;

/// Complex type `t:ArrayOfInsightValue`, since `V2016_10_10`.
pub type ArrayOfInsightValue = xml::List<AnyInsightValue, ArrayOfInsightValueList>;

xml::list_name!(
    ArrayOfInsightValueList: Elements "t:Item" { name: "t:ArrayOfInsightValue", model:
    "t:Item*" }
);
