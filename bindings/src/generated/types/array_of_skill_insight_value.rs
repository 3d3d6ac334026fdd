// @generated

use ::ews_bindings::xml;

use super::SkillInsightValue;

/// Complex type `t:ArrayOfSkillInsightValue`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfSkillInsightValue(pub Vec<SkillInsightValue>);

xml::complex_type!(
    ArrayOfSkillInsightValue { name: "t:ArrayOfSkillInsightValue", model: "t:Item*" }
);

xml::wrapper_type!(ArrayOfSkillInsightValue, SkillInsightValue);

xml::list_of_elements!(ArrayOfSkillInsightValue, t "Item");
