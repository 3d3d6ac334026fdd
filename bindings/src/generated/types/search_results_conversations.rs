// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::Conversation;

/// Complex type without a name: element Conversations in t:SearchResults.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SearchResultsConversations(pub Vec<Conversation>);

impl SearchResultsConversations {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:SearchResultsConversations",
        content: xml::Content::Model("t:Conversation*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(SearchResultsConversations, Conversation);

::ews_bindings::complex_type!(SearchResultsConversations);

impl xml::ReadNode for SearchResultsConversations {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Conversation") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SearchResultsConversations {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Conversation", &self.0);
    }
}
