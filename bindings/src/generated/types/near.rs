// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(Near, MultipleOperandBooleanExpression);

xml::blank_new!(Near: blank, blank);

impl xml::ReadNode for Near {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Distance") => input.require(&mut self.distance, tag, 0),
            (xml::T, "Ordered") => input.require(&mut self.ordered, tag, 1),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
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

impl xml::WriteNode for Near {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:Distance", &self.distance);
        out.element("t:Ordered", &self.ordered);
    }
}

xml::root!(Near, "t:Near");
