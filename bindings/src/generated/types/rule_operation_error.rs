// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ArrayOfRuleValidationErrors;

/// Complex type `t:RuleOperationErrorType`.
#[doc(alias = "RuleOperationErrorType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct RuleOperationError {
    /// Element `t:OperationIndex`, required, `xs:int`.
    pub operation_index: i32,
    /// Element `t:ValidationErrors`, required.
    pub validation_errors: ArrayOfRuleValidationErrors,
}

impl RuleOperationError {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:RuleOperationErrorType",
        required: &["t:OperationIndex", "t:ValidationErrors"],
        bits: 2,
        content: xml::Content::Model("t:OperationIndex, t:ValidationErrors"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
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

::ews_bindings::complex_type!(RuleOperationError);

::ews_bindings::blank_new!(RuleOperationError : blank, blank);

impl xml::ReadNode for RuleOperationError {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
