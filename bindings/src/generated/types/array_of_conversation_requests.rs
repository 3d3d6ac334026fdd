// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ConversationRequest;

/// Complex type `t:ArrayOfConversationRequestsType`.
#[doc(alias = "ArrayOfConversationRequestsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfConversationRequests(pub Vec<ConversationRequest>);

impl ArrayOfConversationRequests {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfConversationRequestsType",
        content: xml::Content::Model("(t:Conversation)*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfConversationRequests, ConversationRequest);

::ews_bindings::complex_type!(ArrayOfConversationRequests);

impl xml::ReadNode for ArrayOfConversationRequests {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Conversation") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfConversationRequests {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Conversation", &self.0);
    }
}
