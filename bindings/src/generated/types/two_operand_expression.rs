// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(TwoOperandExpression: blank, blank);

impl xml::ReadNode for TwoOperandExpression {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "FieldURIOrConstant") => {
                input.require(&mut self.field_uri_or_constant, tag, 1)
            }
            _ => input.require_choice(&mut self.path, tag, 0),
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        input: &mut xml::Input,
    ) -> Result<(), xml::RawXml> {
        input.keep(&mut self.path, raw, 0)
    }
}

impl xml::WriteNode for TwoOperandExpression {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.path);
        out.element("t:FieldURIOrConstant", &self.field_uri_or_constant);
    }
}
