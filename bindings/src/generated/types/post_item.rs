// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
    PostItem { name: "t:PostItemType", base: Item, model:
    "t:ConversationIndex?, t:ConversationTopic?, t:From?, t:InternetMessageId?, t:IsRead?, t:PostedTime?, t:References?, t:Sender?"
    }
);

rt::extends!(PostItem, Item);

rt::placeholder_default!(PostItem);

impl rt::ReadComplex for PostItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ConversationIndex") => {
                reader.fill(&mut self.conversation_index, tag)
            }
            (rt::T, "ConversationTopic") => {
                reader.fill(&mut self.conversation_topic, tag)
            }
            (rt::T, "From") => reader.fill(&mut self.from, tag),
            (rt::T, "InternetMessageId") => {
                reader.fill(&mut self.internet_message_id, tag)
            }
            (rt::T, "IsRead") => reader.fill(&mut self.is_read, tag),
            (rt::T, "PostedTime") => reader.fill(&mut self.posted_time, tag),
            (rt::T, "References") => reader.fill(&mut self.references, tag),
            (rt::T, "Sender") => reader.fill(&mut self.sender, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for PostItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
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
