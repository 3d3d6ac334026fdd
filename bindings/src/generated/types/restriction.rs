// @generated

use ::ews_bindings::rt;
use super::{
    And, AnySearchExpression, ContainsExpression, Excludes, Exists, IsEqualTo, IsGreaterThan,
    IsGreaterThanOrEqualTo, IsLessThan, IsLessThanOrEqualTo, IsNotEqualTo, Near, Not, Or,
};

/// Complex type `t:RestrictionType`.
///
/// Example: the request of `FindItem` in [Search and conversations](super::super::operation_index#search-and-conversations).
///
/// Microsoft's reference: [`Restriction`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/restriction).
#[doc(alias = "RestrictionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Restriction(pub AnySearchExpression);

impl Eq for Restriction {}

rt::choice_content! {
    struct Restriction(AnySearchExpression) = "t:RestrictionType";
}

rt::from_alternatives! {
    Restriction.0: And, ContainsExpression, Excludes, Exists, IsEqualTo, IsGreaterThan, IsGreaterThanOrEqualTo, IsLessThan, IsLessThanOrEqualTo, IsNotEqualTo, Near, Not, Or
}
