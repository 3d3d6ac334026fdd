// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    And { name: "t:AndType", base: MultipleOperandBooleanExpression, flags: checked }
);

xml::extends!(And, MultipleOperandBooleanExpression);

xml::blank_default!(And);

impl xml::ReadNode for And {
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

impl xml::WriteNode for And {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}

xml::root!(And, "t:And");
