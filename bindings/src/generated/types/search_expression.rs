// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Abstract complex type `t:SearchExpressionType`.
///
/// Global element `t:SearchExpression`.
///
/// Microsoft's reference: [`SearchExpression`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/searchexpression).
#[doc(alias = "SearchExpressionType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchExpression {}

impl Eq for SearchExpression {}

rt::complex_type! {
    SearchExpression = "t:SearchExpressionType";
}

rt::root! {
    SearchExpression = "t:SearchExpression"
}
