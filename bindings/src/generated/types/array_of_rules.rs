// @generated

use ::ews_bindings::xml;

use super::Rule;

/// Complex type `t:ArrayOfRulesType`.
#[doc(alias = "ArrayOfRulesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfRules(pub Vec<Rule>);

xml::complex_type!(ArrayOfRules { name: "t:ArrayOfRulesType", model: "t:Rule*" });

xml::wrapper_type!(ArrayOfRules, Rule);

xml::list_of_elements!(ArrayOfRules, t "Rule");
