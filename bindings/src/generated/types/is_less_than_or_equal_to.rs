// @generated

use ::ews_bindings::{Result, xml};

use super::{AnyPath, FieldUriOrConstant, TwoOperandExpression};

/// Complex type `t:IsLessThanOrEqualToType`.
///
/// Extends `t:TwoOperandExpressionType`.
/// Global element `t:IsLessThanOrEqualTo`.
#[doc(alias = "IsLessThanOrEqualToType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct IsLessThanOrEqualTo {
    /// What it inherits from [`TwoOperandExpression`].
    pub base: TwoOperandExpression,
}

impl Eq for IsLessThanOrEqualTo {}

xml::complex_type!(
    IsLessThanOrEqualTo { name: "t:IsLessThanOrEqualToType", base:
    TwoOperandExpression, bits: 2 }
);

impl IsLessThanOrEqualTo {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(path: AnyPath, field_uri_or_constant: FieldUriOrConstant) -> Self {
        Self {
            base: TwoOperandExpression::new(path, field_uri_or_constant),
        }
    }
}

xml::extends!(IsLessThanOrEqualTo, TwoOperandExpression);

xml::blank_new!(IsLessThanOrEqualTo: blank, blank);

impl xml::ReadNode for IsLessThanOrEqualTo {
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

impl xml::WriteNode for IsLessThanOrEqualTo {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}

xml::root!(IsLessThanOrEqualTo, "t:IsLessThanOrEqualTo");
