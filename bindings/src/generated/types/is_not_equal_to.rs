// @generated

use ::ews_bindings::{Result, xml};

use super::{AnyPath, FieldUriOrConstant, TwoOperandExpression};

/// Complex type `t:IsNotEqualToType`.
///
/// Extends `t:TwoOperandExpressionType`.
/// Global element `t:IsNotEqualTo`.
#[doc(alias = "IsNotEqualToType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct IsNotEqualTo {
    /// What it inherits from [`TwoOperandExpression`].
    pub base: TwoOperandExpression,
}

impl Eq for IsNotEqualTo {}

xml::complex_type!(
    IsNotEqualTo { name: "t:IsNotEqualToType", base: TwoOperandExpression, bits: 2 }
);

impl IsNotEqualTo {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(path: AnyPath, field_uri_or_constant: FieldUriOrConstant) -> Self {
        Self {
            base: TwoOperandExpression::new(path, field_uri_or_constant),
        }
    }
}

xml::extends!(IsNotEqualTo, TwoOperandExpression);

xml::blank_new!(IsNotEqualTo: blank, blank);

impl xml::ReadNode for IsNotEqualTo {
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

impl xml::WriteNode for IsNotEqualTo {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}

xml::root!(IsNotEqualTo, "t:IsNotEqualTo");
