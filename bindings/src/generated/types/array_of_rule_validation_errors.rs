// @generated

use ::ews_bindings::xml;

use super::RuleValidationError;

/// Complex type `t:ArrayOfRuleValidationErrorsType`, since `Exchange2010_SP1`.
#[doc(alias = "ArrayOfRuleValidationErrorsType")]
pub type ArrayOfRuleValidationErrors = xml::List<
    RuleValidationError,
    ArrayOfRuleValidationErrorsList,
>;

xml::list_name!(
    ArrayOfRuleValidationErrorsList: Elements "t:Error" { name:
    "t:ArrayOfRuleValidationErrorsType", model: "t:Error+", flags: checked }
);
