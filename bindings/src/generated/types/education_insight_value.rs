// @generated

use ::ews_bindings::{Result, xml};

use super::InsightValue;

/// Complex type `t:EducationInsightValue`, since `V2016_10_10`.
///
/// Extends `t:InsightValue`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EducationInsightValue {
    /// What it inherits from [`InsightValue`].
    pub base: InsightValue,
    /// Element `t:Institute`, optional.
    pub institute: Option<String>,
    /// Element `t:Degree`, optional.
    pub degree: Option<String>,
    /// Element `t:StartUtcTicks`, optional.
    pub start_utc_ticks: Option<i64>,
    /// Element `t:EndUtcTicks`, optional.
    pub end_utc_ticks: Option<i64>,
}

impl Eq for EducationInsightValue {}

xml::complex_type!(
    EducationInsightValue { name: "t:EducationInsightValue", base: InsightValue, model: "t:Institute?, t:Degree?, t:StartUtcTicks?, t:EndUtcTicks?" }
);

xml::extends!(EducationInsightValue, InsightValue);

xml::blank_default!(EducationInsightValue);

impl xml::ReadNode for EducationInsightValue {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Institute") => input.fill(&mut self.institute, tag),
            (xml::T, "Degree") => input.fill(&mut self.degree, tag),
            (xml::T, "StartUtcTicks") => input.fill(&mut self.start_utc_ticks, tag),
            (xml::T, "EndUtcTicks") => input.fill(&mut self.end_utc_ticks, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for EducationInsightValue {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:Institute", &self.institute);
        out.element("t:Degree", &self.degree);
        out.element("t:StartUtcTicks", &self.start_utc_ticks);
        out.element("t:EndUtcTicks", &self.end_utc_ticks);
    }
}
