// @generated

use ::ews_bindings::xml;

use super::{
    And, ContainsExpression, Excludes, Exists, IsEqualTo, IsGreaterThan,
    IsGreaterThanOrEqualTo, IsLessThan, IsLessThanOrEqualTo, IsNotEqualTo, Near, Not, Or,
};

/// The substitution group of the element `t:SearchExpression`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum AnySearchExpression {
    /// Element `t:And`.
    And(And),
    /// Element `t:Contains`.
    Contains(ContainsExpression),
    /// Element `t:Excludes`.
    Excludes(Excludes),
    /// Element `t:Exists`.
    Exists(Exists),
    /// Element `t:IsEqualTo`.
    IsEqualTo(IsEqualTo),
    /// Element `t:IsGreaterThan`.
    IsGreaterThan(IsGreaterThan),
    /// Element `t:IsGreaterThanOrEqualTo`.
    IsGreaterThanOrEqualTo(IsGreaterThanOrEqualTo),
    /// Element `t:IsLessThan`.
    IsLessThan(IsLessThan),
    /// Element `t:IsLessThanOrEqualTo`.
    IsLessThanOrEqualTo(IsLessThanOrEqualTo),
    /// Element `t:IsNotEqualTo`.
    IsNotEqualTo(IsNotEqualTo),
    /// Element `t:Near`.
    Near(Near),
    /// Element `t:Not`.
    Not(Not),
    /// Element `t:Or`.
    Or(Or),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

xml::from_variants!(
    AnySearchExpression: And(And), Contains(ContainsExpression), Excludes(Excludes),
    Exists(Exists), IsEqualTo(IsEqualTo), IsGreaterThan(IsGreaterThan),
    IsGreaterThanOrEqualTo(IsGreaterThanOrEqualTo), IsLessThan(IsLessThan),
    IsLessThanOrEqualTo(IsLessThanOrEqualTo), IsNotEqualTo(IsNotEqualTo), Near(Near),
    Not(Not), Or(Or)
);

xml::choice_type!(
    AnySearchExpression { And = t "And", Contains = t "Contains", Excludes = t
    "Excludes", Exists = t "Exists", IsEqualTo = t "IsEqualTo", IsGreaterThan = t
    "IsGreaterThan", IsGreaterThanOrEqualTo = t "IsGreaterThanOrEqualTo", IsLessThan = t
    "IsLessThan", IsLessThanOrEqualTo = t "IsLessThanOrEqualTo", IsNotEqualTo = t
    "IsNotEqualTo", Near = t "Near", Not = t "Not", Or = t "Or" }
);
