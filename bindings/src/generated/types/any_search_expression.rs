// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{
    And, ContainsExpression, Excludes, Exists, IsEqualTo, IsGreaterThan, IsGreaterThanOrEqualTo,
    IsLessThan, IsLessThanOrEqualTo, IsNotEqualTo, Near, Not, Or,
};

/// The substitution group of the element `t:SearchExpression`.
#[derive(Clone, Debug, PartialEq, Hash)]
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
    /// Element `t:Near`, since `V2016_10_10`.
    Near(Box<Near>),
    /// Element `t:Not`.
    Not(Box<Not>),
    /// Element `t:Or`.
    Or(Box<Or>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for AnySearchExpression {}

rt::choice_type! {
    AnySearchExpression;
    0 And(And): t "And";
    1 Contains(ContainsExpression): t "Contains";
    2 Excludes(Excludes): t "Excludes";
    3 Exists(Exists): t "Exists";
    4 IsEqualTo(IsEqualTo): t "IsEqualTo";
    5 IsGreaterThan(IsGreaterThan): t "IsGreaterThan";
    6 IsGreaterThanOrEqualTo(IsGreaterThanOrEqualTo): t "IsGreaterThanOrEqualTo";
    7 IsLessThan(IsLessThan): t "IsLessThan";
    8 IsLessThanOrEqualTo(IsLessThanOrEqualTo): t "IsLessThanOrEqualTo";
    9 IsNotEqualTo(IsNotEqualTo): t "IsNotEqualTo";
    10 Near(Near): t "Near";
    11 Not(Not): t "Not";
    12 Or(Or): t "Or";
}
