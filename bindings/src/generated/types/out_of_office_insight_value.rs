// @generated

use ::ews_bindings::{Result, rt, value};

use super::InsightValue;

/// Complex type `t:OutOfOfficeInsightValue`, since `V2016_10_10`.
///
/// Extends `t:InsightValue`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OutOfOfficeInsightValue {
    /// What it inherits from [`InsightValue`].
    pub base: InsightValue,
    /// Element `t:StartTime`, optional.
    pub start_time: Option<value::DateTime>,
    /// Element `t:EndTime`, optional.
    pub end_time: Option<value::DateTime>,
    /// Element `t:Message`, optional.
    pub message: Option<String>,
    /// Element `t:Culture`, optional.
    pub culture: Option<String>,
}

impl Eq for OutOfOfficeInsightValue {}

rt::complex_type!(
    OutOfOfficeInsightValue { name: "t:OutOfOfficeInsightValue", base: InsightValue,
    model: "t:StartTime?, t:EndTime?, t:Message?, t:Culture?" }
);

rt::extends!(OutOfOfficeInsightValue, InsightValue);

rt::placeholder_default!(OutOfOfficeInsightValue);

impl rt::ReadComplex for OutOfOfficeInsightValue {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "StartTime") => reader.fill(&mut self.start_time, tag),
            (rt::T, "EndTime") => reader.fill(&mut self.end_time, tag),
            (rt::T, "Message") => reader.fill(&mut self.message, tag),
            (rt::T, "Culture") => reader.fill(&mut self.culture, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for OutOfOfficeInsightValue {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:StartTime", &self.start_time);
        out.element("t:EndTime", &self.end_time);
        out.element("t:Message", &self.message);
        out.element("t:Culture", &self.culture);
    }
}
