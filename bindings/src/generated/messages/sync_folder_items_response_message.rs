// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(SyncFolderItemsResponseMessage, ResponseMessage);

xml::blank_new!(SyncFolderItemsResponseMessage: blank);

impl xml::ReadNode for SyncFolderItemsResponseMessage {
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
            (xml::M, "SyncState") => input.fill(&mut self.sync_state, tag),
            (xml::M, "IncludesLastItemInRange") => {
                input.fill(&mut self.includes_last_item_in_range, tag)
            }
            (xml::M, "Changes") => input.fill(&mut self.changes, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for SyncFolderItemsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:SyncState", &self.sync_state);
        out.element("m:IncludesLastItemInRange", &self.includes_last_item_in_range);
        out.element("m:Changes", &self.changes);
    }
}
