// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:InsightValue`, since `V2016_10_10`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InsightValue {
    /// Element `t:InsightSource`, optional.
    pub insight_source: Option<String>,
    /// Element `t:UpdatedUtcTicks`, optional.
    pub updated_utc_ticks: Option<i64>,
}

impl Eq for InsightValue {}

xml::complex_type!(
    InsightValue { name: "t:InsightValue", model:
    "t:InsightSource?, t:UpdatedUtcTicks?" }
);

xml::blank_default!(InsightValue);

impl xml::ReadNode for InsightValue {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "InsightSource") => input.fill(&mut self.insight_source, tag),
            (xml::T, "UpdatedUtcTicks") => input.fill(&mut self.updated_utc_ticks, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for InsightValue {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:InsightSource", &self.insight_source);
        out.element("t:UpdatedUtcTicks", &self.updated_utc_ticks);
    }
}
