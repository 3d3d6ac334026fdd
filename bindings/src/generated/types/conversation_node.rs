// @generated

use ::ews_bindings::{Result, rt};

use super::NonEmptyArrayOfAllItems;

/// Complex type `t:ConversationNodeType`, since `Exchange2013_SP1`.
#[doc(alias = "ConversationNodeType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConversationNode {
    /// Element `t:InternetMessageId`, optional.
    pub internet_message_id: Option<String>,
    /// Element `t:ParentInternetMessageId`, optional.
    pub parent_internet_message_id: Option<String>,
    /// Element `t:Items`, optional.
    pub items: Option<NonEmptyArrayOfAllItems>,
}

rt::complex_type!(
    ConversationNode { name: "t:ConversationNodeType", model:
    "t:InternetMessageId?, t:ParentInternetMessageId?, t:Items?" }
);

rt::placeholder_default!(ConversationNode);

impl rt::ReadComplex for ConversationNode {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "InternetMessageId") => {
                reader.fill(&mut self.internet_message_id, tag)
            }
            (rt::T, "ParentInternetMessageId") => {
                reader.fill(&mut self.parent_internet_message_id, tag)
            }
            (rt::T, "Items") => reader.fill(&mut self.items, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ConversationNode {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:InternetMessageId", &self.internet_message_id);
        out.element("t:ParentInternetMessageId", &self.parent_internet_message_id);
        out.element("t:Items", &self.items);
    }
}
