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
    And(Box<And>),
    /// Element `t:Contains`.
    Contains(Box<ContainsExpression>),
    /// Element `t:Excludes`.
    Excludes(Box<Excludes>),
    /// Element `t:Exists`.
    Exists(Box<Exists>),
    /// Element `t:IsEqualTo`.
    IsEqualTo(Box<IsEqualTo>),
    /// Element `t:IsGreaterThan`.
    IsGreaterThan(Box<IsGreaterThan>),
    /// Element `t:IsGreaterThanOrEqualTo`.
    IsGreaterThanOrEqualTo(Box<IsGreaterThanOrEqualTo>),
    /// Element `t:IsLessThan`.
    IsLessThan(Box<IsLessThan>),
    /// Element `t:IsLessThanOrEqualTo`.
    IsLessThanOrEqualTo(Box<IsLessThanOrEqualTo>),
    /// Element `t:IsNotEqualTo`.
    IsNotEqualTo(Box<IsNotEqualTo>),
    /// Element `t:Near`.
    Near(Box<Near>),
    /// Element `t:Not`.
    Not(Box<Not>),
    /// Element `t:Or`.
    Or(Box<Or>),
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
