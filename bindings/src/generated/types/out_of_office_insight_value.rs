// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, value, xml};

use super::InsightValue;

/// Complex type `t:OutOfOfficeInsightValue`.
///
/// Extends `t:InsightValue`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct OutOfOfficeInsightValue {
    /// What it inherits from [`InsightValue`].
    pub base: InsightValue,
    /// Element `t:StartTime`, optional, `xs:dateTime`.
    pub start_time: Option<value::DateTime>,
    /// Element `t:EndTime`, optional, `xs:dateTime`.
    pub end_time: Option<value::DateTime>,
    /// Element `t:Message`, optional, `xs:string`.
    pub message: Option<String>,
    /// Element `t:Culture`, optional, `xs:string`.
    pub culture: Option<String>,
}

impl OutOfOfficeInsightValue {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:OutOfOfficeInsightValue",
        base: Some(InsightValue::SHAPE),
        content: xml::Content::Model("t:StartTime?, t:EndTime?, t:Message?, t:Culture?"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(OutOfOfficeInsightValue);

::ews_bindings::extends!(OutOfOfficeInsightValue, InsightValue);

::ews_bindings::blank_default!(OutOfOfficeInsightValue);

impl xml::ReadNode for OutOfOfficeInsightValue {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
