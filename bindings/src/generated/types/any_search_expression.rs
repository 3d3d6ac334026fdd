// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{
    And, ContainsExpression, Excludes, Exists, IsEqualTo, IsGreaterThan,
    IsGreaterThanOrEqualTo, IsLessThan, IsLessThanOrEqualTo, IsNotEqualTo, Near, Not, Or,
};

/// The substitution group of the element `t:SearchExpression`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
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

::ews_bindings::from_variants!(
    AnySearchExpression : And(And), Contains(ContainsExpression), Excludes(Excludes),
    Exists(Exists), IsEqualTo(IsEqualTo), IsGreaterThan(IsGreaterThan),
    IsGreaterThanOrEqualTo(IsGreaterThanOrEqualTo), IsLessThan(IsLessThan),
    IsLessThanOrEqualTo(IsLessThanOrEqualTo), IsNotEqualTo(IsNotEqualTo), Near(Near),
    Not(Not), Or(Or)
);

impl xml::ReadChoice for AnySearchExpression {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::T, "And") => input.alternative(tag, Self::And),
            (xml::T, "Contains") => input.alternative(tag, Self::Contains),
            (xml::T, "Excludes") => input.alternative(tag, Self::Excludes),
            (xml::T, "Exists") => input.alternative(tag, Self::Exists),
            (xml::T, "IsEqualTo") => input.alternative(tag, Self::IsEqualTo),
            (xml::T, "IsGreaterThan") => input.alternative(tag, Self::IsGreaterThan),
            (xml::T, "IsGreaterThanOrEqualTo") => {
                input.alternative(tag, Self::IsGreaterThanOrEqualTo)
            }
            (xml::T, "IsLessThan") => input.alternative(tag, Self::IsLessThan),
            (xml::T, "IsLessThanOrEqualTo") => {
                input.alternative(tag, Self::IsLessThanOrEqualTo)
            }
            (xml::T, "IsNotEqualTo") => input.alternative(tag, Self::IsNotEqualTo),
            (xml::T, "Near") => input.alternative(tag, Self::Near),
            (xml::T, "Not") => input.alternative(tag, Self::Not),
            (xml::T, "Or") => input.alternative(tag, Self::Or),
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(AnySearchExpression);

impl xml::WriteChoice for AnySearchExpression {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::And(value) => out.element("t:And", value),
            Self::Contains(value) => out.element("t:Contains", value),
            Self::Excludes(value) => out.element("t:Excludes", value),
            Self::Exists(value) => out.element("t:Exists", value),
            Self::IsEqualTo(value) => out.element("t:IsEqualTo", value),
            Self::IsGreaterThan(value) => out.element("t:IsGreaterThan", value),
            Self::IsGreaterThanOrEqualTo(value) => {
                out.element("t:IsGreaterThanOrEqualTo", value)
            }
            Self::IsLessThan(value) => out.element("t:IsLessThan", value),
            Self::IsLessThanOrEqualTo(value) => {
                out.element("t:IsLessThanOrEqualTo", value)
            }
            Self::IsNotEqualTo(value) => out.element("t:IsNotEqualTo", value),
            Self::Near(value) => out.element("t:Near", value),
            Self::Not(value) => out.element("t:Not", value),
            Self::Or(value) => out.element("t:Or", value),
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
