// @generated

use ::ews_bindings::{Result, rt, xml};

use super::MultipleOperandBooleanExpression;

/// Complex type `t:AndType`.
///
/// Extends `t:MultipleOperandBooleanExpressionType`.
/// Global element `t:And`.
#[doc(alias = "AndType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct And {
    /// What it inherits from [`MultipleOperandBooleanExpression`].
    pub base: MultipleOperandBooleanExpression,
}

impl Eq for And {}

rt::complex_type!(
    And { name: "t:AndType", base: MultipleOperandBooleanExpression, flags: checked }
);

rt::extends!(And, MultipleOperandBooleanExpression);

rt::placeholder_default!(And);

impl rt::ReadComplex for And {
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

impl rt::WriteComplex for And {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}

rt::root!(And, "t:And");
