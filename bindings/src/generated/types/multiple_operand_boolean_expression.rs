// @generated

use ::ews_bindings::{Result, xml};

use super::AnySearchExpression;

/// Abstract complex type `t:MultipleOperandBooleanExpressionType`.
///
/// Extends `t:SearchExpressionType`.
#[doc(alias = "MultipleOperandBooleanExpressionType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MultipleOperandBooleanExpression {
    /// One of `t:And`, `t:Contains`, `t:Excludes`, `t:Exists`, `t:IsEqualTo`, `t:IsGreaterThan`, `t:IsGreaterThanOrEqualTo`, `t:IsLessThan` or 5 more, 1 or more.
    pub search_expression: Vec<AnySearchExpression>,
}

impl Eq for MultipleOperandBooleanExpression {}

xml::complex_type!(
    MultipleOperandBooleanExpression { name: "t:MultipleOperandBooleanExpressionType",
    model:
    "(t:And | t:Contains | t:Excludes | t:Exists | t:IsEqualTo | t:IsGreaterThan | t:IsGreaterThanOrEqualTo | t:IsLessThan | t:IsLessThanOrEqualTo | t:IsNotEqualTo | t:Near | t:Not | t:Or)+",
    flags: checked }
);

xml::blank_default!(MultipleOperandBooleanExpression);

impl xml::ReadNode for MultipleOperandBooleanExpression {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.search_expression, tag)
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        input: &mut xml::Input,
    ) -> Result<(), xml::RawXml> {
        input.keep_each(&mut self.search_expression, raw)
    }
}

impl xml::WriteNode for MultipleOperandBooleanExpression {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.search_expression);
    }
}
