// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::MultipleOperandBooleanExpression;

/// Complex type `t:NearType`.
///
/// Extends `t:MultipleOperandBooleanExpressionType`.
/// Global element `t:Near`.
#[doc(alias = "NearType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct Near {
    /// What it inherits from [`MultipleOperandBooleanExpression`].
    pub base: MultipleOperandBooleanExpression,
    /// Element `t:Distance`, required, `xs:unsignedInt`.
    pub distance: u32,
    /// Element `t:Ordered`, required, `xs:boolean`.
    pub ordered: bool,
}

impl Near {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NearType",
        base: Some(MultipleOperandBooleanExpression::SHAPE),
        required: &["t:Distance", "t:Ordered"],
        bits: 2,
        content: xml::Content::Model("t:Distance, t:Ordered"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(distance: u32, ordered: bool) -> Self {
        Self {
            base: MultipleOperandBooleanExpression::default(),
            distance,
            ordered,
        }
    }
}

::ews_bindings::complex_type!(Near);

::ews_bindings::extends!(Near, MultipleOperandBooleanExpression);

::ews_bindings::blank_new!(Near : blank, blank);

impl xml::ReadNode for Near {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Distance") => input.require(&mut self.distance, tag, 0),
            (xml::T, "Ordered") => input.require(&mut self.ordered, tag, 1),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        xml::ReadNode::unlisted(&mut self.base, raw)
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
