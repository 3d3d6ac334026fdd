// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    Or { name: "t:OrType", base: MultipleOperandBooleanExpression, flags: checked }
);

xml::extends!(Or, MultipleOperandBooleanExpression);

xml::blank_default!(Or);

impl xml::ReadNode for Or {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        input: &mut xml::Input,
    ) -> Result<(), xml::RawXml> {
        xml::ReadNode::unlisted(&mut self.base, raw, input)
    }
}

impl xml::WriteNode for Or {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}

xml::root!(Or, "t:Or");
