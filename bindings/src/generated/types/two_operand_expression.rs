// @generated

use ::ews_bindings::{Result, rt, xml};

use super::{AnyPath, FieldUriOrConstant};

/// Abstract complex type `t:TwoOperandExpressionType`.
///
/// Extends `t:SearchExpressionType`.
#[doc(alias = "TwoOperandExpressionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TwoOperandExpression {
    /// One of `t:ExtendedFieldURI`, `t:FieldURI`, `t:IndexedFieldURI`, required.
    pub path: AnyPath,
    /// Element `t:FieldURIOrConstant`, required.
    pub field_uri_or_constant: FieldUriOrConstant,
}

impl Eq for TwoOperandExpression {}

rt::complex_type!(
    TwoOperandExpression { name: "t:TwoOperandExpressionType", required:
    "t:ExtendedFieldURI|t:FieldURI|t:IndexedFieldURI, t:FieldURIOrConstant", bits: 2,
    model: "(t:ExtendedFieldURI | t:FieldURI | t:IndexedFieldURI), t:FieldURIOrConstant"
    }
);

impl TwoOperandExpression {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(path: AnyPath, field_uri_or_constant: FieldUriOrConstant) -> Self {
        Self {
            path,
            field_uri_or_constant,
        }
    }
}

rt::placeholder_new!(TwoOperandExpression: placeholder, placeholder);

impl rt::ReadComplex for TwoOperandExpression {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "FieldURIOrConstant") => {
                reader.require(&mut self.field_uri_or_constant, tag, 1)
            }
            _ => reader.require_choice(&mut self.path, tag, 0),
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        reader.keep(&mut self.path, raw, 0)
    }
}

impl rt::WriteComplex for TwoOperandExpression {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.choice(&self.path);
        out.element("t:FieldURIOrConstant", &self.field_uri_or_constant);
    }
}
