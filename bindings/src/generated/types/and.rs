// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::MultipleOperandBooleanExpression;

/// Complex type `t:AndType`.
///
/// Extends `t:MultipleOperandBooleanExpressionType`.
/// Global element `t:And`.
///
/// Fields inherited from [`MultipleOperandBooleanExpression`]: `search_expression`.
///
/// Microsoft's reference: [`And`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/and).
#[doc(alias = "AndType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct And {
    /// The value of the base type, [`MultipleOperandBooleanExpression`].
    pub base: MultipleOperandBooleanExpression,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for And {}

rt::complex_type! {
    And: MultipleOperandBooleanExpression = "t:AndType" checked;
    fields {
        base 1;
    }
    kept { kept }
}

rt::root! {
    And = "t:And"
}
