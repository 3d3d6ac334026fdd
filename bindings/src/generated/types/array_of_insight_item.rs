// @generated

use ::ews_bindings::xml;

use super::InsightItem;

/// Complex type `t:ArrayOfInsightItemType`.
#[doc(alias = "ArrayOfInsightItemType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfInsightItem(pub Vec<InsightItem>);

xml::complex_type!(
    ArrayOfInsightItem { name: "t:ArrayOfInsightItemType", model: "t:Insight*" }
);

xml::wrapper_type!(ArrayOfInsightItem, InsightItem);

xml::list_of_elements!(ArrayOfInsightItem, t "Insight");
