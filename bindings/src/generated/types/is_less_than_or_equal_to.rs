// @generated

use ::ews_bindings::{Result, rt, xml};

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

rt::complex_type!(
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

rt::extends!(IsLessThanOrEqualTo, TwoOperandExpression);

rt::placeholder_new!(IsLessThanOrEqualTo: placeholder, placeholder);

impl rt::ReadComplex for IsLessThanOrEqualTo {
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

impl rt::WriteComplex for IsLessThanOrEqualTo {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}

rt::root!(IsLessThanOrEqualTo, "t:IsLessThanOrEqualTo");
