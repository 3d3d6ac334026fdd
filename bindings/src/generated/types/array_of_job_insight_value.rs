// @generated

use ::ews_bindings::{rt, xml};

use super::JobInsightValue;

/// Complex type `t:ArrayOfJobInsightValue`, since `V2016_10_10`.
pub type ArrayOfJobInsightValue = xml::List<JobInsightValue, ArrayOfJobInsightValueList>;

rt::list_name!(
    ArrayOfJobInsightValueList: Elements "t:Item" { name: "t:ArrayOfJobInsightValue",
    model: "t:Item*" }
);
