// @generated

use ::ews_bindings::{Result, xml};

use super::InsightValue;

/// Complex type `t:StringInsightValue`, since `V2016_10_10`.
///
/// Extends `t:InsightValue`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct StringInsightValue {
    /// What it inherits from [`InsightValue`].
    pub base: InsightValue,
    /// Element `t:Data`, optional.
    pub data: Option<String>,
}

impl Eq for StringInsightValue {}

xml::complex_type!(
    StringInsightValue { name: "t:StringInsightValue", base: InsightValue, model:
    "t:Data?" }
);

xml::extends!(StringInsightValue, InsightValue);

xml::blank_default!(StringInsightValue);

impl xml::ReadNode for StringInsightValue {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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
