// @generated

use ::ews_bindings::rt;

use super::{
    And, AnySearchExpression, ContainsExpression, Excludes, Exists, IsEqualTo,
    IsGreaterThan, IsGreaterThanOrEqualTo, IsLessThan, IsLessThanOrEqualTo, IsNotEqualTo,
    Near, Or,
};

/// Complex type `t:NotType`.
///
/// Extends `t:SearchExpressionType`.
/// Global element `t:Not`.
#[doc(alias = "NotType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Not(pub AnySearchExpression);

impl Eq for Not {}

rt::complex_type!(
    Not { name: "t:NotType", required:
    "t:And|t:Contains|t:Excludes|t:Exists|t:IsEqualTo|t:IsGreaterThan|t:IsGreaterThanOrEqualTo|t:IsLessThan|t:IsLessThanOrEqualTo|t:IsNotEqualTo|t:Near|t:Not|t:Or",
    bits: 1, model:
    "(t:And | t:Contains | t:Excludes | t:Exists | t:IsEqualTo | t:IsGreaterThan | t:IsGreaterThanOrEqualTo | t:IsLessThan | t:IsLessThanOrEqualTo | t:IsNotEqualTo | t:Near | t:Not | t:Or)"
    }
);

rt::choice_wrapper_type!(Not, AnySearchExpression);

rt::from_alternatives!(
    Not.0: And, ContainsExpression, Excludes, Exists, IsEqualTo, IsGreaterThan,
    IsGreaterThanOrEqualTo, IsLessThan, IsLessThanOrEqualTo, IsNotEqualTo, Near, Or
);

rt::root!(Not, "t:Not");
