// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::Suggestion;

/// Complex type `t:ArrayOfSuggestion`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfSuggestion(pub Vec<Suggestion>);

impl ArrayOfSuggestion {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfSuggestion",
        content: xml::Content::Model("t:Suggestion*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfSuggestion, Suggestion);

::ews_bindings::complex_type!(ArrayOfSuggestion);

impl xml::ReadNode for ArrayOfSuggestion {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Suggestion") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfSuggestion {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Suggestion", &self.0);
    }
}
