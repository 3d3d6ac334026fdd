// @generated

use ::ews_bindings::{Result, rt};

use super::ArrayOfRuleValidationErrors;

/// Complex type `t:RuleOperationErrorType`, since `Exchange2010_SP1`.
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

rt::complex_type!(
    RuleOperationError { name: "t:RuleOperationErrorType", required:
    "t:OperationIndex, t:ValidationErrors", bits: 2, model:
    "t:OperationIndex, t:ValidationErrors" }
);

impl RuleOperationError {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        operation_index: i32,
        validation_errors: ArrayOfRuleValidationErrors,
    ) -> Self {
        Self {
            operation_index,
            validation_errors,
        }
    }
}

rt::placeholder_new!(RuleOperationError: placeholder, placeholder);

impl rt::ReadComplex for RuleOperationError {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "OperationIndex") => {
                reader.require(&mut self.operation_index, tag, 0)
            }
            (rt::T, "ValidationErrors") => {
                reader.require(&mut self.validation_errors, tag, 1)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for RuleOperationError {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:OperationIndex", &self.operation_index);
        out.element("t:ValidationErrors", &self.validation_errors);
    }
}
