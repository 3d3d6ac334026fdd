// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(FindConversationResponseMessage, ResponseMessage);

rt::placeholder_new!(FindConversationResponseMessage: placeholder);

impl rt::ReadComplex for FindConversationResponseMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::attribute(&mut self.base, attribute, reader)
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "Conversations") => reader.fill(&mut self.conversations, tag),
            (rt::M, "HighlightTerms") => reader.fill(&mut self.highlight_terms, tag),
            (rt::M, "TotalConversationsInView") => {
                reader.fill(&mut self.total_conversations_in_view, tag)
            }
            (rt::M, "IndexedOffset") => reader.fill(&mut self.indexed_offset, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for FindConversationResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:Conversations", &self.conversations);
        out.element("m:HighlightTerms", &self.highlight_terms);
        out.element("m:TotalConversationsInView", &self.total_conversations_in_view);
        out.element("m:IndexedOffset", &self.indexed_offset);
    }
}

rt::root!(FindConversationResponseMessage, "m:FindConversationResponse");
