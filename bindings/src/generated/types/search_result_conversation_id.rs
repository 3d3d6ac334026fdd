// @generated

use ::ews_bindings::{Result, value, xml};

use super::ItemId;

/// Complex type `t:SearchResultConversationIdType`, since `V2016_10_10`.
///
/// Extends `t:ItemIdType`.
#[doc(alias = "SearchResultConversationIdType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchResultConversationId {
    /// What it inherits from [`ItemId`].
    pub base: ItemId,
    /// Element `t:OutlookConversationId`, optional.
    pub outlook_conversation_id: Option<value::Base64>,
}

impl Eq for SearchResultConversationId {}

xml::complex_type!(
    SearchResultConversationId { name: "t:SearchResultConversationIdType", base:
    ItemId, bits: 1, model: "t:OutlookConversationId?" }
);

impl SearchResultConversationId {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            base: ItemId::new(id),
            outlook_conversation_id: None,
        }
    }
}

xml::extends!(SearchResultConversationId, ItemId);

xml::blank_new!(SearchResultConversationId: text);

impl xml::ReadNode for SearchResultConversationId {
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
            (xml::T, "OutlookConversationId") => {
                input.fill(&mut self.outlook_conversation_id, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SearchResultConversationId {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:OutlookConversationId", &self.outlook_conversation_id);
    }
}
