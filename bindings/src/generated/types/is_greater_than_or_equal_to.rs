// @generated

use ::ews_bindings::{Result, rt, xml};

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

rt::complex_type!(
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

rt::extends!(IsGreaterThanOrEqualTo, TwoOperandExpression);

rt::placeholder_new!(IsGreaterThanOrEqualTo: placeholder, placeholder);

impl rt::ReadComplex for IsGreaterThanOrEqualTo {
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

impl rt::WriteComplex for IsGreaterThanOrEqualTo {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}

rt::root!(IsGreaterThanOrEqualTo, "t:IsGreaterThanOrEqualTo");
