// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::Conversation;

/// Complex type `t:ArrayOfConversationsType`.
#[doc(alias = "ArrayOfConversationsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfConversations(pub Vec<Conversation>);

impl ArrayOfConversations {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfConversationsType",
        content: xml::Content::Model("(t:Conversation)*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfConversations, Conversation);

::ews_bindings::complex_type!(ArrayOfConversations);

impl xml::ReadNode for ArrayOfConversations {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Conversation") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfConversations {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Conversation", &self.0);
    }
}
