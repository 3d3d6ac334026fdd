// @generated

use ::ews_bindings::{Result, rt, xml};

use super::MultipleOperandBooleanExpression;

/// Complex type `t:NearType`, since `V2016_10_10`.
///
/// Extends `t:MultipleOperandBooleanExpressionType`.
/// Global element `t:Near`.
#[doc(alias = "NearType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Near {
    /// What it inherits from [`MultipleOperandBooleanExpression`].
    pub base: MultipleOperandBooleanExpression,
    /// Element `t:Distance`, required.
    pub distance: u32,
    /// Element `t:Ordered`, required.
    pub ordered: bool,
}

impl Eq for Near {}

rt::complex_type!(
    Near { name: "t:NearType", base: MultipleOperandBooleanExpression, required:
    "t:Distance, t:Ordered", bits: 2, model: "t:Distance, t:Ordered", flags: checked }
);

impl Near {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(distance: u32, ordered: bool) -> Self {
        Self {
            base: MultipleOperandBooleanExpression::default(),
            distance,
            ordered,
        }
    }
}

rt::extends!(Near, MultipleOperandBooleanExpression);

rt::placeholder_new!(Near: placeholder, placeholder);

impl rt::ReadComplex for Near {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Distance") => reader.require(&mut self.distance, tag, 0),
            (rt::T, "Ordered") => reader.require(&mut self.ordered, tag, 1),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
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

impl rt::WriteComplex for Near {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:Distance", &self.distance);
        out.element("t:Ordered", &self.ordered);
    }
}

rt::root!(Near, "t:Near");
