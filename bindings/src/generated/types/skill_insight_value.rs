// @generated

use ::ews_bindings::{Result, xml};

use super::InsightValue;

/// Complex type `t:SkillInsightValue`, since `V2016_10_10`.
///
/// Extends `t:InsightValue`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SkillInsightValue {
    /// What it inherits from [`InsightValue`].
    pub base: InsightValue,
    /// Element `t:Name`, optional.
    pub name: Option<String>,
    /// Element `t:Strength`, optional.
    pub strength: Option<i32>,
}

impl Eq for SkillInsightValue {}

xml::complex_type!(
    SkillInsightValue { name: "t:SkillInsightValue", base: InsightValue, model:
    "t:Name?, t:Strength?" }
);

xml::extends!(SkillInsightValue, InsightValue);

xml::blank_default!(SkillInsightValue);

impl xml::ReadNode for SkillInsightValue {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Name") => input.fill(&mut self.name, tag),
            (xml::T, "Strength") => input.fill(&mut self.strength, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for SkillInsightValue {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:Name", &self.name);
        out.element("t:Strength", &self.strength);
    }
}
