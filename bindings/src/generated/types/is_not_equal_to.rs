// @generated

use ::ews_bindings::{Result, rt, xml};

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

rt::complex_type!(
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

rt::extends!(IsNotEqualTo, TwoOperandExpression);

rt::placeholder_new!(IsNotEqualTo: placeholder, placeholder);

impl rt::ReadComplex for IsNotEqualTo {
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

impl rt::WriteComplex for IsNotEqualTo {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}

rt::root!(IsNotEqualTo, "t:IsNotEqualTo");
