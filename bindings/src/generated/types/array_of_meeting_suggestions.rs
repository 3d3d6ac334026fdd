// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::MeetingSuggestion;

/// Complex type `t:ArrayOfMeetingSuggestionsType`.
#[doc(alias = "ArrayOfMeetingSuggestionsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfMeetingSuggestions(pub Vec<MeetingSuggestion>);

impl ArrayOfMeetingSuggestions {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfMeetingSuggestionsType",
        content: xml::Content::Model("t:MeetingSuggestion+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfMeetingSuggestions, MeetingSuggestion);

::ews_bindings::complex_type!(ArrayOfMeetingSuggestions);

impl xml::ReadNode for ArrayOfMeetingSuggestions {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "MeetingSuggestion") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfMeetingSuggestions {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:MeetingSuggestion", &self.0);
    }
}
