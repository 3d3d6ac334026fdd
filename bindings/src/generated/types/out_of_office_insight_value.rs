// @generated

use ::ews_bindings::{Result, value, xml};

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

xml::complex_type!(
    OutOfOfficeInsightValue { name: "t:OutOfOfficeInsightValue", base: InsightValue,
    model: "t:StartTime?, t:EndTime?, t:Message?, t:Culture?" }
);

xml::extends!(OutOfOfficeInsightValue, InsightValue);

xml::blank_default!(OutOfOfficeInsightValue);

impl xml::ReadNode for OutOfOfficeInsightValue {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "StartTime") => input.fill(&mut self.start_time, tag),
            (xml::T, "EndTime") => input.fill(&mut self.end_time, tag),
            (xml::T, "Message") => input.fill(&mut self.message, tag),
            (xml::T, "Culture") => input.fill(&mut self.culture, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for OutOfOfficeInsightValue {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:StartTime", &self.start_time);
        out.element("t:EndTime", &self.end_time);
        out.element("t:Message", &self.message);
        out.element("t:Culture", &self.culture);
    }
}
