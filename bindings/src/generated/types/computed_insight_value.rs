// @generated

use ::ews_bindings::{Result, xml};

use super::{ArrayOfComputedInsightValueProperty, InsightValue};

/// Complex type `t:ComputedInsightValue`, since `V2016_10_10`.
///
/// Extends `t:InsightValue`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ComputedInsightValue {
    /// What it inherits from [`InsightValue`].
    pub base: InsightValue,
    /// Element `t:Properties`, optional.
    pub properties: Option<ArrayOfComputedInsightValueProperty>,
}

impl Eq for ComputedInsightValue {}

xml::complex_type!(
    ComputedInsightValue { name: "t:ComputedInsightValue", base: InsightValue, model:
    "t:Properties?" }
);

xml::extends!(ComputedInsightValue, InsightValue);

xml::blank_default!(ComputedInsightValue);

impl xml::ReadNode for ComputedInsightValue {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Properties") => input.fill(&mut self.properties, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for ComputedInsightValue {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:Properties", &self.properties);
    }
}
