// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    ConversationNode { name: "t:ConversationNodeType", model:
    "t:InternetMessageId?, t:ParentInternetMessageId?, t:Items?" }
);

xml::blank_default!(ConversationNode);

impl xml::ReadNode for ConversationNode {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "InternetMessageId") => {
                input.fill(&mut self.internet_message_id, tag)
            }
            (xml::T, "ParentInternetMessageId") => {
                input.fill(&mut self.parent_internet_message_id, tag)
            }
            (xml::T, "Items") => input.fill(&mut self.items, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ConversationNode {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:InternetMessageId", &self.internet_message_id);
        out.element("t:ParentInternetMessageId", &self.parent_internet_message_id);
        out.element("t:Items", &self.items);
    }
}
