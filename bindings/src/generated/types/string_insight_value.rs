// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::InsightValue;

/// Complex type `t:StringInsightValue`.
///
/// Extends `t:InsightValue`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct StringInsightValue {
    /// What it inherits from [`InsightValue`].
    pub base: InsightValue,
    /// Element `t:Data`, optional, `xs:string`.
    pub data: Option<String>,
}

impl StringInsightValue {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:StringInsightValue",
        base: Some(InsightValue::SHAPE),
        content: xml::Content::Model("t:Data?"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(StringInsightValue);

::ews_bindings::extends!(StringInsightValue, InsightValue);

::ews_bindings::blank_default!(StringInsightValue);

impl xml::ReadNode for StringInsightValue {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Data") => input.fill(&mut self.data, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for StringInsightValue {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:Data", &self.data);
    }
}
