// @generated

use ::ews_bindings::xml;

use super::JobInsightValue;

/// Complex type `t:ArrayOfJobInsightValue`, since `V2016_10_10`.
pub type ArrayOfJobInsightValue = xml::List<JobInsightValue, ArrayOfJobInsightValueList>;

xml::list_name!(
    ArrayOfJobInsightValueList: Elements "t:Item" { name: "t:ArrayOfJobInsightValue",
    model: "t:Item*" }
);
