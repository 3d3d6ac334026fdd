// @generated

use ::ews_bindings::xml;

use super::JobInsightValue;

/// Complex type `t:ArrayOfJobInsightValue`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfJobInsightValue(pub Vec<JobInsightValue>);

xml::complex_type!(
    ArrayOfJobInsightValue { name: "t:ArrayOfJobInsightValue", model: "t:Item*" }
);

xml::wrapper_type!(ArrayOfJobInsightValue, JobInsightValue);

xml::list_of_elements!(ArrayOfJobInsightValue, t "Item");
