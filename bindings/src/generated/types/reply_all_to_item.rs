// @generated

use ::ews_bindings::{Result, xml};

use super::SmartResponse;

/// Complex type `t:ReplyAllToItemType`.
///
/// Extends `t:SmartResponseType`.
#[doc(alias = "ReplyAllToItemType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReplyAllToItem {
    /// What it inherits from [`SmartResponse`].
    pub base: SmartResponse,
    /// Element `t:IsSpecificMessageReply`, optional, since `V2016_10_10`.
    pub is_specific_message_reply: Option<bool>,
}

impl Eq for ReplyAllToItem {}

xml::complex_type!(
    ReplyAllToItem { name: "t:ReplyAllToItemType", base: SmartResponse, model:
    "t:IsSpecificMessageReply?" }
);

xml::extends!(ReplyAllToItem, SmartResponse);

xml::blank_default!(ReplyAllToItem);

impl xml::ReadNode for ReplyAllToItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "IsSpecificMessageReply") => {
                input.fill(&mut self.is_specific_message_reply, tag)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for ReplyAllToItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:IsSpecificMessageReply", &self.is_specific_message_reply);
    }
}
