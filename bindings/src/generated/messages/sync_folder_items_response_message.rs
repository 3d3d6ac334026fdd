// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{ResponseClass, SyncFolderItemsChanges};
use super::ResponseMessage;

/// Complex type `m:SyncFolderItemsResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "SyncFolderItemsResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SyncFolderItemsResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:SyncState`, optional.
    pub sync_state: Option<String>,
    /// Element `m:IncludesLastItemInRange`, optional.
    pub includes_last_item_in_range: Option<bool>,
    /// Element `m:Changes`, optional.
    pub changes: Option<SyncFolderItemsChanges>,
}

rt::complex_type!(
    SyncFolderItemsResponseMessage { name: "m:SyncFolderItemsResponseMessageType", base: ResponseMessage, bits: 1, model:
    "m:SyncState?, m:IncludesLastItemInRange?, m:Changes?", flags: response }
);

impl SyncFolderItemsResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            sync_state: None,
            includes_last_item_in_range: None,
            changes: None,
        }
    }
}

rt::extends!(SyncFolderItemsResponseMessage, ResponseMessage);

rt::placeholder_new!(SyncFolderItemsResponseMessage: placeholder);

impl rt::ReadComplex for SyncFolderItemsResponseMessage {
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
            (rt::M, "SyncState") => reader.fill(&mut self.sync_state, tag),
            (rt::M, "IncludesLastItemInRange") => {
                reader.fill(&mut self.includes_last_item_in_range, tag)
            }
            (rt::M, "Changes") => reader.fill(&mut self.changes, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for SyncFolderItemsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:SyncState", &self.sync_state);
        out.element("m:IncludesLastItemInRange", &self.includes_last_item_in_range);
        out.element("m:Changes", &self.changes);
    }
}
