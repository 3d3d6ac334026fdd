// @generated

use ::ews_bindings::{rt, xml};

use super::AnyInsightValue;

/// Complex type `t:ArrayOfInsightValue`, since `V2016_10_10`.
pub type ArrayOfInsightValue = xml::List<AnyInsightValue, ArrayOfInsightValueList>;

rt::list_name!(
    ArrayOfInsightValueList: Elements "t:Item" { name: "t:ArrayOfInsightValue", model:
    "t:Item*" }
);
