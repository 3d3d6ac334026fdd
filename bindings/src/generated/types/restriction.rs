// @generated

use ::ews_bindings::rt;

use super::{
    And, AnySearchExpression, ContainsExpression, Excludes, Exists, IsEqualTo,
    IsGreaterThan, IsGreaterThanOrEqualTo, IsLessThan, IsLessThanOrEqualTo, IsNotEqualTo,
    Near, Not, Or,
};

/// Complex type `t:RestrictionType`.
#[doc(alias = "RestrictionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Restriction(pub AnySearchExpression);

impl Eq for Restriction {}

rt::complex_type!(
    Restriction { name: "t:RestrictionType", required:
    "t:And|t:Contains|t:Excludes|t:Exists|t:IsEqualTo|t:IsGreaterThan|t:IsGreaterThanOrEqualTo|t:IsLessThan|t:IsLessThanOrEqualTo|t:IsNotEqualTo|t:Near|t:Not|t:Or",
    bits: 1, model:
    "(t:And | t:Contains | t:Excludes | t:Exists | t:IsEqualTo | t:IsGreaterThan | t:IsGreaterThanOrEqualTo | t:IsLessThan | t:IsLessThanOrEqualTo | t:IsNotEqualTo | t:Near | t:Not | t:Or)"
    }
);

rt::choice_wrapper_type!(Restriction, AnySearchExpression);

rt::from_alternatives!(
    Restriction.0: And, ContainsExpression, Excludes, Exists, IsEqualTo, IsGreaterThan,
    IsGreaterThanOrEqualTo, IsLessThan, IsLessThanOrEqualTo, IsNotEqualTo, Near, Not, Or
);
