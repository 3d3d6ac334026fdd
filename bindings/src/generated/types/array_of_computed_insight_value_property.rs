// @generated

use ::ews_bindings::xml;

use super::ComputedInsightValueProperty;

/// Complex type `t:ArrayOfComputedInsightValueProperty`.
pub type ArrayOfComputedInsightValueProperty = xml::List<
    ComputedInsightValueProperty,
    ArrayOfComputedInsightValuePropertyList,
>;

xml::list_name!(
    ArrayOfComputedInsightValuePropertyList: Elements "t:Property" { name:
    "t:ArrayOfComputedInsightValueProperty", model: "t:Property*" }
);
