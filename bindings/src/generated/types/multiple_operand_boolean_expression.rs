// @generated

use ::ews_bindings::{Result, rt, xml};

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

rt::complex_type!(
    MultipleOperandBooleanExpression { name: "t:MultipleOperandBooleanExpressionType",
    model:
    "(t:And | t:Contains | t:Excludes | t:Exists | t:IsEqualTo | t:IsGreaterThan | t:IsGreaterThanOrEqualTo | t:IsLessThan | t:IsLessThanOrEqualTo | t:IsNotEqualTo | t:Near | t:Not | t:Or)+",
    flags: checked }
);

rt::placeholder_default!(MultipleOperandBooleanExpression);

impl rt::ReadComplex for MultipleOperandBooleanExpression {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        reader.choose_each(&mut self.search_expression, tag)
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        reader.keep_each(&mut self.search_expression, raw)
    }
}

impl rt::WriteComplex for MultipleOperandBooleanExpression {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.choice(&self.search_expression);
    }
}
