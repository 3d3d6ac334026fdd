// @generated

use ::ews_bindings::{Result, xml};

use super::{AnyPath, FieldUriOrConstant, TwoOperandExpression};

/// Complex type `t:IsGreaterThanOrEqualToType`.
///
/// Extends `t:TwoOperandExpressionType`.
/// Global element `t:IsGreaterThanOrEqualTo`.
#[doc(alias = "IsGreaterThanOrEqualToType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct IsGreaterThanOrEqualTo {
    /// What it inherits from [`TwoOperandExpression`].
    pub base: TwoOperandExpression,
}

impl Eq for IsGreaterThanOrEqualTo {}

xml::complex_type!(
    IsGreaterThanOrEqualTo { name: "t:IsGreaterThanOrEqualToType", base:
    TwoOperandExpression, bits: 2 }
);

impl IsGreaterThanOrEqualTo {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(path: AnyPath, field_uri_or_constant: FieldUriOrConstant) -> Self {
        Self {
            base: TwoOperandExpression::new(path, field_uri_or_constant),
        }
    }
}

xml::extends!(IsGreaterThanOrEqualTo, TwoOperandExpression);

xml::blank_new!(IsGreaterThanOrEqualTo: blank, blank);

impl xml::ReadNode for IsGreaterThanOrEqualTo {
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

impl xml::WriteNode for IsGreaterThanOrEqualTo {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}

xml::root!(IsGreaterThanOrEqualTo, "t:IsGreaterThanOrEqualTo");
