// @generated

use ::ews_bindings::xml;

use super::InsightContextItem;

/// Complex type `t:ArrayOfInsightContextItem`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfInsightContextItem(pub Vec<InsightContextItem>);

xml::complex_type!(
    ArrayOfInsightContextItem { name: "t:ArrayOfInsightContextItem", model:
    "t:Context*" }
);

xml::wrapper_type!(ArrayOfInsightContextItem, InsightContextItem);

xml::list_of_elements!(ArrayOfInsightContextItem, t "Context");
