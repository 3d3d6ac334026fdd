// @generated

use ::ews_bindings::rt;
use super::AnySearchExpression;

/// Abstract complex type `t:MultipleOperandBooleanExpressionType`.
///
/// Extends `t:SearchExpressionType`.
#[doc(alias = "MultipleOperandBooleanExpressionType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MultipleOperandBooleanExpression {
    /// Choice of `t:And`, `t:Contains`, `t:Excludes`, `t:Exists`, `t:IsEqualTo`, `t:IsGreaterThan`, `t:IsGreaterThanOrEqualTo`, `t:IsLessThan` or 5 more, 1 or more.
    pub search_expression: Vec<AnySearchExpression>,
}

impl Eq for MultipleOperandBooleanExpression {}

rt::complex_type! {
    MultipleOperandBooleanExpression = "t:MultipleOperandBooleanExpressionType" checked;
    fields {
        0 search_expression: choice(AnySearchExpression) at_least_once;
    }
}
