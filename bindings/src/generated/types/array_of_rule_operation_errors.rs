// @generated

use ::ews_bindings::{rt, xml};

use super::RuleOperationError;

/// Complex type `t:ArrayOfRuleOperationErrorsType`, since `Exchange2010_SP1`.
#[doc(alias = "ArrayOfRuleOperationErrorsType")]
pub type ArrayOfRuleOperationErrors = xml::List<
    RuleOperationError,
    ArrayOfRuleOperationErrorsList,
>;

rt::list_name!(
    ArrayOfRuleOperationErrorsList: Elements "t:RuleOperationError" { name:
    "t:ArrayOfRuleOperationErrorsType", model: "t:RuleOperationError+", flags: checked
    }
);
