// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    EducationInsightValue { name: "t:EducationInsightValue", base: InsightValue, model: "t:Institute?, t:Degree?, t:StartUtcTicks?, t:EndUtcTicks?" }
);

rt::extends!(EducationInsightValue, InsightValue);

rt::placeholder_default!(EducationInsightValue);

impl rt::ReadComplex for EducationInsightValue {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Institute") => reader.fill(&mut self.institute, tag),
            (rt::T, "Degree") => reader.fill(&mut self.degree, tag),
            (rt::T, "StartUtcTicks") => reader.fill(&mut self.start_utc_ticks, tag),
            (rt::T, "EndUtcTicks") => reader.fill(&mut self.end_utc_ticks, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for EducationInsightValue {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:Institute", &self.institute);
        out.element("t:Degree", &self.degree);
        out.element("t:StartUtcTicks", &self.start_utc_ticks);
        out.element("t:EndUtcTicks", &self.end_utc_ticks);
    }
}
