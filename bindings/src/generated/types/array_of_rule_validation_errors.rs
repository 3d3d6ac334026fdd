// @generated

use ::ews_bindings::{rt, xml};

use super::RuleValidationError;

/// Complex type `t:ArrayOfRuleValidationErrorsType`, since `Exchange2010_SP1`.
#[doc(alias = "ArrayOfRuleValidationErrorsType")]
pub type ArrayOfRuleValidationErrors = xml::List<
    RuleValidationError,
    ArrayOfRuleValidationErrorsList,
>;

rt::list_name!(
    ArrayOfRuleValidationErrorsList: Elements "t:Error" { name:
    "t:ArrayOfRuleValidationErrorsType", model: "t:Error+", flags: checked }
);
