// @generated

use ::ews_bindings::{Result, rt, xml};

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

rt::complex_type!(
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

rt::extends!(IsEqualTo, TwoOperandExpression);

rt::placeholder_new!(IsEqualTo: placeholder, placeholder);

impl rt::ReadComplex for IsEqualTo {
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

impl rt::WriteComplex for IsEqualTo {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}

rt::root!(IsEqualTo, "t:IsEqualTo");
