// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{AnyPath, FieldUriOrConstant, TwoOperandExpression};

/// Complex type `t:IsGreaterThanType`.
///
/// Extends `t:TwoOperandExpressionType`.
/// Global element `t:IsGreaterThan`.
#[doc(alias = "IsGreaterThanType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct IsGreaterThan {
    /// What it inherits from [`TwoOperandExpression`].
    pub base: TwoOperandExpression,
}

impl IsGreaterThan {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:IsGreaterThanType",
        base: Some(TwoOperandExpression::SHAPE),
        bits: 2,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(path: AnyPath, field_uri_or_constant: FieldUriOrConstant) -> Self {
        Self {
            base: TwoOperandExpression::new(path, field_uri_or_constant),
        }
    }
}

::ews_bindings::complex_type!(IsGreaterThan);

::ews_bindings::extends!(IsGreaterThan, TwoOperandExpression);

::ews_bindings::blank_new!(IsGreaterThan : blank, blank);

impl xml::ReadNode for IsGreaterThan {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        xml::ReadNode::unlisted(&mut self.base, raw)
    }
}

impl xml::WriteNode for IsGreaterThan {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
