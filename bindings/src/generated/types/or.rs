// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::MultipleOperandBooleanExpression;

/// Complex type `t:OrType`.
///
/// Extends `t:MultipleOperandBooleanExpressionType`.
/// Global element `t:Or`.
///
/// Fields inherited from [`MultipleOperandBooleanExpression`]: `search_expression`.
///
/// Microsoft's reference: [`Or`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/or).
#[doc(alias = "OrType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Or {
    /// The value of the base type, [`MultipleOperandBooleanExpression`].
    pub base: MultipleOperandBooleanExpression,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for Or {}

rt::complex_type! {
    Or: MultipleOperandBooleanExpression = "t:OrType" checked;
    fields {
        base 1;
    }
    kept { kept }
}

rt::root! {
    Or = "t:Or"
}
