// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    InsightValue { name: "t:InsightValue", model:
    "t:InsightSource?, t:UpdatedUtcTicks?" }
);

rt::placeholder_default!(InsightValue);

impl rt::ReadComplex for InsightValue {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "InsightSource") => reader.fill(&mut self.insight_source, tag),
            (rt::T, "UpdatedUtcTicks") => reader.fill(&mut self.updated_utc_ticks, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for InsightValue {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:InsightSource", &self.insight_source);
        out.element("t:UpdatedUtcTicks", &self.updated_utc_ticks);
    }
}
