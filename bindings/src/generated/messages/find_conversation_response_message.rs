// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ArrayOfConversations, ArrayOfHighlightTerms, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:FindConversationResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:FindConversationResponse`.
#[doc(alias = "FindConversationResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindConversationResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Conversations`, optional.
    pub conversations: Option<ArrayOfConversations>,
    /// Element `m:HighlightTerms`, optional, since `Exchange2013_SP1`.
    pub highlight_terms: Option<ArrayOfHighlightTerms>,
    /// Element `m:TotalConversationsInView`, optional, since `Exchange2013_SP1`.
    pub total_conversations_in_view: Option<i32>,
    /// Element `m:IndexedOffset`, optional, since `Exchange2013_SP1`.
    pub indexed_offset: Option<i32>,
}

impl Eq for FindConversationResponseMessage {}

xml::complex_type!(
    FindConversationResponseMessage { name: "m:FindConversationResponseMessageType",
    base: ResponseMessage, bits: 1, model:
    "m:Conversations?, m:HighlightTerms?, m:TotalConversationsInView?, m:IndexedOffset?",
    flags: response }
);

impl FindConversationResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            conversations: None,
            highlight_terms: None,
            total_conversations_in_view: None,
            indexed_offset: None,
        }
    }
}

xml::extends!(FindConversationResponseMessage, ResponseMessage);

xml::blank_new!(FindConversationResponseMessage: blank);

impl xml::ReadNode for FindConversationResponseMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        xml::ReadNode::attribute(&mut self.base, attribute, input)
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "Conversations") => input.fill(&mut self.conversations, tag),
            (xml::M, "HighlightTerms") => input.fill(&mut self.highlight_terms, tag),
            (xml::M, "TotalConversationsInView") => {
                input.fill(&mut self.total_conversations_in_view, tag)
            }
            (xml::M, "IndexedOffset") => input.fill(&mut self.indexed_offset, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for FindConversationResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:Conversations", &self.conversations);
        out.element("m:HighlightTerms", &self.highlight_terms);
        out.element("m:TotalConversationsInView", &self.total_conversations_in_view);
        out.element("m:IndexedOffset", &self.indexed_offset);
    }
}

xml::root!(FindConversationResponseMessage, "m:FindConversationResponse");
