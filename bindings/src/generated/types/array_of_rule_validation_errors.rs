// @generated

use ::ews_bindings::xml;

use super::RuleValidationError;

/// Complex type `t:ArrayOfRuleValidationErrorsType`.
#[doc(alias = "ArrayOfRuleValidationErrorsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfRuleValidationErrors(pub Vec<RuleValidationError>);

xml::complex_type!(
    ArrayOfRuleValidationErrors { name: "t:ArrayOfRuleValidationErrorsType", model:
    "t:Error+", checked: true }
);

xml::wrapper_type!(ArrayOfRuleValidationErrors, RuleValidationError);

xml::list_of_elements!(ArrayOfRuleValidationErrors, t "Error");
