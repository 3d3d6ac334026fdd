// @generated

use ::ews_bindings::{Result, value, xml};

use super::{ArrayOfSuggestion, SuggestionQuality};

/// Complex type `t:SuggestionDayResult`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SuggestionDayResult {
    /// Element `t:Date`, required.
    pub date: value::DateTime,
    /// Element `t:DayQuality`, required.
    pub day_quality: SuggestionQuality,
    /// Element `t:SuggestionArray`, optional.
    pub suggestion_array: Option<ArrayOfSuggestion>,
}

impl Eq for SuggestionDayResult {}

xml::complex_type!(
    SuggestionDayResult { name: "t:SuggestionDayResult", required:
    "t:Date, t:DayQuality", bits: 2, model: "t:Date, t:DayQuality, t:SuggestionArray?"
    }
);

impl SuggestionDayResult {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(date: value::DateTime, day_quality: SuggestionQuality) -> Self {
        Self {
            date,
            day_quality,
            suggestion_array: None,
        }
    }
}

xml::blank_new!(SuggestionDayResult: blank, blank);

impl xml::ReadNode for SuggestionDayResult {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Date") => input.require(&mut self.date, tag, 0),
            (xml::T, "DayQuality") => input.require(&mut self.day_quality, tag, 1),
            (xml::T, "SuggestionArray") => input.fill(&mut self.suggestion_array, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SuggestionDayResult {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Date", &self.date);
        out.element("t:DayQuality", &self.day_quality);
        out.element("t:SuggestionArray", &self.suggestion_array);
    }
}
