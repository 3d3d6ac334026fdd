// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::AnySearchExpression;

/// Complex type `t:NotType`.
///
/// Extends `t:SearchExpressionType`.
/// Global element `t:Not`.
#[doc(alias = "NotType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct Not(pub Box<AnySearchExpression>);

impl Not {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NotType",
        required: &[
            "t:And|t:Contains|t:Excludes|t:Exists|t:IsEqualTo|t:IsGreaterThan|t:IsGreaterThanOrEqualTo|t:IsLessThan|t:IsLessThanOrEqualTo|t:IsNotEqualTo|t:Near|t:Not|t:Or",
        ],
        bits: 1,
        content: xml::Content::Model(
            "(t:And | t:Contains | t:Excludes | t:Exists | t:IsEqualTo | t:IsGreaterThan | t:IsGreaterThanOrEqualTo | t:IsLessThan | t:IsLessThanOrEqualTo | t:IsNotEqualTo | t:Near | t:Not | t:Or)",
        ),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::choice_wrapper_type!(Not, AnySearchExpression);

::ews_bindings::complex_type!(Not);

impl xml::ReadNode for Not {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.require_choice(&mut *self.0, tag, 0)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep(&mut *self.0)
    }
}

impl xml::WriteNode for Not {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}
