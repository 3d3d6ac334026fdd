// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::MultipleOperandBooleanExpression;

/// Complex type `t:AndType`.
///
/// Extends `t:MultipleOperandBooleanExpressionType`.
/// Global element `t:And`.
#[doc(alias = "AndType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct And {
    /// The fields inherited from [`MultipleOperandBooleanExpression`]: `search_expression`.
    pub base: MultipleOperandBooleanExpression,
}

impl Eq for And {}

rt::complex_type! {
    And: MultipleOperandBooleanExpression = "t:AndType" checked;
    fields {
        base 1;
    }
}

rt::root! {
    And = "t:And"
}
