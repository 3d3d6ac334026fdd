// @generated

use ::ews_bindings::{Result, value, xml};

use super::ItemId;

/// Complex type `t:SearchResultItemIdType`, since `V2016_10_10`.
///
/// Extends `t:ItemIdType`.
#[doc(alias = "SearchResultItemIdType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchResultItemId {
    /// What it inherits from [`ItemId`].
    pub base: ItemId,
    /// Element `t:EntryId`, optional.
    pub entry_id: Option<value::Base64>,
    /// Element `t:OutlookItemId`, optional.
    pub outlook_item_id: Option<value::Base64>,
}

impl Eq for SearchResultItemId {}

xml::complex_type!(
    SearchResultItemId { name: "t:SearchResultItemIdType", base: ItemId, bits: 1,
    model: "t:EntryId?, t:OutlookItemId?" }
);

impl SearchResultItemId {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            base: ItemId::new(id),
            entry_id: None,
            outlook_item_id: None,
        }
    }
}

xml::extends!(SearchResultItemId, ItemId);

xml::blank_new!(SearchResultItemId: text);

impl xml::ReadNode for SearchResultItemId {
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
            (xml::T, "EntryId") => input.fill(&mut self.entry_id, tag),
            (xml::T, "OutlookItemId") => input.fill(&mut self.outlook_item_id, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SearchResultItemId {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:EntryId", &self.entry_id);
        out.element("t:OutlookItemId", &self.outlook_item_id);
    }
}
