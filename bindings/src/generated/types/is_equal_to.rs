// @generated

use ::ews_bindings::{Result, xml};

use super::{AnyPath, FieldUriOrConstant, TwoOperandExpression};

/// Complex type `t:IsEqualToType`.
///
/// Extends `t:TwoOperandExpressionType`.
/// Global element `t:IsEqualTo`.
#[doc(alias = "IsEqualToType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct IsEqualTo {
    /// What it inherits from [`TwoOperandExpression`].
    pub base: TwoOperandExpression,
}

impl Eq for IsEqualTo {}

xml::complex_type!(
    IsEqualTo { name: "t:IsEqualToType", base: TwoOperandExpression, bits: 2 }
);

impl IsEqualTo {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(path: AnyPath, field_uri_or_constant: FieldUriOrConstant) -> Self {
        Self {
            base: TwoOperandExpression::new(path, field_uri_or_constant),
        }
    }
}

xml::extends!(IsEqualTo, TwoOperandExpression);

xml::blank_new!(IsEqualTo: blank, blank);

impl xml::ReadNode for IsEqualTo {
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

impl xml::WriteNode for IsEqualTo {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}

xml::root!(IsEqualTo, "t:IsEqualTo");
