// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::InsightValue;

/// Complex type `t:EducationInsightValue`.
///
/// Extends `t:InsightValue`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct EducationInsightValue {
    /// What it inherits from [`InsightValue`].
    pub base: InsightValue,
    /// Element `t:Institute`, optional, `xs:string`.
    pub institute: Option<String>,
    /// Element `t:Degree`, optional, `xs:string`.
    pub degree: Option<String>,
    /// Element `t:StartUtcTicks`, optional, `xs:long`.
    pub start_utc_ticks: Option<i64>,
    /// Element `t:EndUtcTicks`, optional, `xs:long`.
    pub end_utc_ticks: Option<i64>,
}

impl EducationInsightValue {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:EducationInsightValue",
        base: Some(InsightValue::SHAPE),
        content: xml::Content::Model(
            "t:Institute?, t:Degree?, t:StartUtcTicks?, t:EndUtcTicks?",
        ),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(EducationInsightValue);

::ews_bindings::extends!(EducationInsightValue, InsightValue);

::ews_bindings::blank_default!(EducationInsightValue);

impl xml::ReadNode for EducationInsightValue {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
