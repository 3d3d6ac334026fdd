// @generated

use ::ews_bindings::xml;

use super::RuleOperationError;

/// Complex type `t:ArrayOfRuleOperationErrorsType`.
#[doc(alias = "ArrayOfRuleOperationErrorsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfRuleOperationErrors(pub Vec<RuleOperationError>);

xml::complex_type!(
    ArrayOfRuleOperationErrors { name: "t:ArrayOfRuleOperationErrorsType", model:
    "t:RuleOperationError+", checked: true }
);

xml::wrapper_type!(ArrayOfRuleOperationErrors, RuleOperationError);

xml::list_of_elements!(ArrayOfRuleOperationErrors, t "RuleOperationError");
