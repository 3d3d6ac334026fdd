// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
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

rt::extends!(SearchResultItemId, ItemId);

rt::placeholder_new!(SearchResultItemId: text);

impl rt::ReadComplex for SearchResultItemId {
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
            (rt::T, "EntryId") => reader.fill(&mut self.entry_id, tag),
            (rt::T, "OutlookItemId") => reader.fill(&mut self.outlook_item_id, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SearchResultItemId {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:EntryId", &self.entry_id);
        out.element("t:OutlookItemId", &self.outlook_item_id);
    }
}
