// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::MultipleOperandBooleanExpression;

/// Complex type `t:OrType`.
///
/// Extends `t:MultipleOperandBooleanExpressionType`.
/// Global element `t:Or`.
#[doc(alias = "OrType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Or {
    /// The fields inherited from [`MultipleOperandBooleanExpression`]: `search_expression`.
    pub base: MultipleOperandBooleanExpression,
}

impl Eq for Or {}

rt::complex_type! {
    Or: MultipleOperandBooleanExpression = "t:OrType" checked;
    fields {
        base 1;
    }
}

rt::root! {
    Or = "t:Or"
}
