// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    ReplyAllToItem { name: "t:ReplyAllToItemType", base: SmartResponse, model:
    "t:IsSpecificMessageReply?" }
);

rt::extends!(ReplyAllToItem, SmartResponse);

rt::placeholder_default!(ReplyAllToItem);

impl rt::ReadComplex for ReplyAllToItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "IsSpecificMessageReply") => {
                reader.fill(&mut self.is_specific_message_reply, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for ReplyAllToItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:IsSpecificMessageReply", &self.is_specific_message_reply);
    }
}
