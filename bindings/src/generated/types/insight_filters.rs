// @generated

use ::ews_bindings::{Result, rt};

use super::ArrayOfStrings;

/// Complex type `t:InsightFiltersType`, since `V2016_10_10`.
#[doc(alias = "InsightFiltersType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InsightFilters {
    /// Element `t:Count`, optional.
    pub count: Option<i32>,
    /// Element `t:Types`, optional.
    pub types: Option<ArrayOfStrings>,
    /// Element `t:KeyInsightsOnly`, optional.
    pub key_insights_only: Option<bool>,
}

impl Eq for InsightFilters {}

rt::complex_type!(
    InsightFilters { name: "t:InsightFiltersType", model:
    "t:Count?, t:Types?, t:KeyInsightsOnly?" }
);

rt::placeholder_default!(InsightFilters);

impl rt::ReadComplex for InsightFilters {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Count") => reader.fill(&mut self.count, tag),
            (rt::T, "Types") => reader.fill(&mut self.types, tag),
            (rt::T, "KeyInsightsOnly") => reader.fill(&mut self.key_insights_only, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for InsightFilters {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Count", &self.count);
        out.element("t:Types", &self.types);
        out.element("t:KeyInsightsOnly", &self.key_insights_only);
    }
}
