// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    InsightFilters { name: "t:InsightFiltersType", model:
    "t:Count?, t:Types?, t:KeyInsightsOnly?" }
);

xml::blank_default!(InsightFilters);

impl xml::ReadNode for InsightFilters {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Count") => input.fill(&mut self.count, tag),
            (xml::T, "Types") => input.fill(&mut self.types, tag),
            (xml::T, "KeyInsightsOnly") => input.fill(&mut self.key_insights_only, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for InsightFilters {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Count", &self.count);
        out.element("t:Types", &self.types);
        out.element("t:KeyInsightsOnly", &self.key_insights_only);
    }
}
