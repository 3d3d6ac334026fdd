// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(RuleOperationError: blank, blank);

impl xml::ReadNode for RuleOperationError {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "OperationIndex") => {
                input.require(&mut self.operation_index, tag, 0)
            }
            (xml::T, "ValidationErrors") => {
                input.require(&mut self.validation_errors, tag, 1)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for RuleOperationError {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:OperationIndex", &self.operation_index);
        out.element("t:ValidationErrors", &self.validation_errors);
    }
}
