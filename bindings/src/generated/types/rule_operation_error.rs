// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::ArrayOfRuleValidationErrors;

/// Complex type `t:RuleOperationErrorType`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`RuleOperationError`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/ruleoperationerror).
#[doc(alias = "RuleOperationErrorType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RuleOperationError {
    /// Element `t:OperationIndex`, required.
    pub operation_index: i32,
    /// Element `t:ValidationErrors`, required.
    pub validation_errors: ArrayOfRuleValidationErrors,
}

impl Eq for RuleOperationError {}

impl RuleOperationError {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        operation_index: i32,
        validation_errors: impl Into<ArrayOfRuleValidationErrors>,
    ) -> Self {
        Self {
            operation_index,
            validation_errors: validation_errors.into(),
        }
    }
}

rt::complex_type! {
    RuleOperationError = "t:RuleOperationErrorType", required 2, new(value value(ArrayOfRuleValidationErrors));
    elements t {
        0 operation_index: "OperationIndex" required 0;
        1 validation_errors: "ValidationErrors" required 1;
    }
}
