// @generated

use ::ews_bindings::xml;

use super::ProtectionRule;

/// Complex type `t:ArrayOfProtectionRulesType`.
#[doc(alias = "ArrayOfProtectionRulesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfProtectionRules(pub Vec<ProtectionRule>);

xml::complex_type!(
    ArrayOfProtectionRules { name: "t:ArrayOfProtectionRulesType", model: "t:Rule*" }
);

xml::wrapper_type!(ArrayOfProtectionRules, ProtectionRule);

xml::list_of_elements!(ArrayOfProtectionRules, t "Rule");
