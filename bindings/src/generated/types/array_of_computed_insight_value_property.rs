// @generated

use ::ews_bindings::{rt, xml};

use super::ComputedInsightValueProperty;

/// Complex type `t:ArrayOfComputedInsightValueProperty`, since `V2016_10_10`.
pub type ArrayOfComputedInsightValueProperty = xml::List<
    ComputedInsightValueProperty,
    ArrayOfComputedInsightValuePropertyList,
>;

rt::list_name!(
    ArrayOfComputedInsightValuePropertyList: Elements "t:Property" { name:
    "t:ArrayOfComputedInsightValueProperty", model: "t:Property*" }
);
