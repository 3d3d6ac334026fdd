// @generated

use ::ews_bindings::{Result, rt, xml};

use super::MultipleOperandBooleanExpression;

/// Complex type `t:OrType`.
///
/// Extends `t:MultipleOperandBooleanExpressionType`.
/// Global element `t:Or`.
#[doc(alias = "OrType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Or {
    /// What it inherits from [`MultipleOperandBooleanExpression`].
    pub base: MultipleOperandBooleanExpression,
}

impl Eq for Or {}

rt::complex_type!(
    Or { name: "t:OrType", base: MultipleOperandBooleanExpression, flags: checked }
);

rt::extends!(Or, MultipleOperandBooleanExpression);

rt::placeholder_default!(Or);

impl rt::ReadComplex for Or {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        rt::ReadComplex::unlisted(&mut self.base, raw, reader)
    }
}

impl rt::WriteComplex for Or {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}

rt::root!(Or, "t:Or");
