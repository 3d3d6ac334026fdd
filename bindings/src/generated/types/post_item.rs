// @generated

use ::ews_bindings::{Result, value, xml};

use super::{Item, SingleRecipient};

/// Complex type `t:PostItemType`.
///
/// Extends `t:ItemType`.
#[doc(alias = "PostItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PostItem {
    /// What it inherits from [`Item`].
    pub base: Item,
    /// Element `t:ConversationIndex`, optional.
    pub conversation_index: Option<value::Base64>,
    /// Element `t:ConversationTopic`, optional.
    pub conversation_topic: Option<String>,
    /// Element `t:From`, optional.
    pub from: Option<Box<SingleRecipient>>,
    /// Element `t:InternetMessageId`, optional.
    pub internet_message_id: Option<String>,
    /// Element `t:IsRead`, optional.
    pub is_read: Option<bool>,
    /// Element `t:PostedTime`, optional.
    pub posted_time: Option<value::DateTime>,
    /// Element `t:References`, optional.
    pub references: Option<String>,
    /// Element `t:Sender`, optional.
    pub sender: Option<Box<SingleRecipient>>,
}

xml::complex_type!(
    PostItem { name: "t:PostItemType", base: Item, model:
    "t:ConversationIndex?, t:ConversationTopic?, t:From?, t:InternetMessageId?, t:IsRead?, t:PostedTime?, t:References?, t:Sender?"
    }
);

xml::extends!(PostItem, Item);

xml::blank_default!(PostItem);

impl xml::ReadNode for PostItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "ConversationIndex") => {
                input.fill(&mut self.conversation_index, tag)
            }
            (xml::T, "ConversationTopic") => {
                input.fill(&mut self.conversation_topic, tag)
            }
            (xml::T, "From") => input.fill(&mut self.from, tag),
            (xml::T, "InternetMessageId") => {
                input.fill(&mut self.internet_message_id, tag)
            }
            (xml::T, "IsRead") => input.fill(&mut self.is_read, tag),
            (xml::T, "PostedTime") => input.fill(&mut self.posted_time, tag),
            (xml::T, "References") => input.fill(&mut self.references, tag),
            (xml::T, "Sender") => input.fill(&mut self.sender, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for PostItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:ConversationIndex", &self.conversation_index);
        out.element("t:ConversationTopic", &self.conversation_topic);
        out.element("t:From", &self.from);
        out.element("t:InternetMessageId", &self.internet_message_id);
        out.element("t:IsRead", &self.is_read);
        out.element("t:PostedTime", &self.posted_time);
        out.element("t:References", &self.references);
        out.element("t:Sender", &self.sender);
    }
}
