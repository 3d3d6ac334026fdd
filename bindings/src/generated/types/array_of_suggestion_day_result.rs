// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::SuggestionDayResult;

/// Complex type `t:ArrayOfSuggestionDayResult`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfSuggestionDayResult(pub Vec<SuggestionDayResult>);

impl ArrayOfSuggestionDayResult {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfSuggestionDayResult",
        content: xml::Content::Model("t:SuggestionDayResult*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfSuggestionDayResult, SuggestionDayResult);

::ews_bindings::complex_type!(ArrayOfSuggestionDayResult);

impl xml::ReadNode for ArrayOfSuggestionDayResult {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "SuggestionDayResult") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfSuggestionDayResult {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:SuggestionDayResult", &self.0);
    }
}
