// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
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

rt::placeholder_new!(SuggestionDayResult: placeholder, placeholder);

impl rt::ReadComplex for SuggestionDayResult {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Date") => reader.require(&mut self.date, tag, 0),
            (rt::T, "DayQuality") => reader.require(&mut self.day_quality, tag, 1),
            (rt::T, "SuggestionArray") => reader.fill(&mut self.suggestion_array, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SuggestionDayResult {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Date", &self.date);
        out.element("t:DayQuality", &self.day_quality);
        out.element("t:SuggestionArray", &self.suggestion_array);
    }
}
