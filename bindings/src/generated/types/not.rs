// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{
    And, AnySearchExpression, ContainsExpression, Excludes, Exists, IsEqualTo, IsGreaterThan,
    IsGreaterThanOrEqualTo, IsLessThan, IsLessThanOrEqualTo, IsNotEqualTo, Near, Or,
};

/// Complex type `t:NotType`.
///
/// Extends `t:SearchExpressionType`.
/// Global element `t:Not`.
///
/// Microsoft's reference: [`Not`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/not).
#[doc(alias = "NotType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Not(pub AnySearchExpression);

impl Eq for Not {}

rt::choice_content! {
    struct Not(AnySearchExpression) = "t:NotType";
}

rt::from_alternatives! {
    Not.0: And, ContainsExpression, Excludes, Exists, IsEqualTo, IsGreaterThan, IsGreaterThanOrEqualTo, IsLessThan, IsLessThanOrEqualTo, IsNotEqualTo, Near, Or
}

rt::root! {
    Not = "t:Not"
}
