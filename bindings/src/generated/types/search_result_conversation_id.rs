// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
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

rt::extends!(SearchResultConversationId, ItemId);

rt::placeholder_new!(SearchResultConversationId: text);

impl rt::ReadComplex for SearchResultConversationId {
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
            (rt::T, "OutlookConversationId") => {
                reader.fill(&mut self.outlook_conversation_id, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SearchResultConversationId {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:OutlookConversationId", &self.outlook_conversation_id);
    }
}
