// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    SkillInsightValue { name: "t:SkillInsightValue", base: InsightValue, model:
    "t:Name?, t:Strength?" }
);

rt::extends!(SkillInsightValue, InsightValue);

rt::placeholder_default!(SkillInsightValue);

impl rt::ReadComplex for SkillInsightValue {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Name") => reader.fill(&mut self.name, tag),
            (rt::T, "Strength") => reader.fill(&mut self.strength, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for SkillInsightValue {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:Name", &self.name);
        out.element("t:Strength", &self.strength);
    }
}
