// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ResponseClass, SyncFolderHierarchyChanges};
use super::ResponseMessage;

/// Complex type `m:SyncFolderHierarchyResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "SyncFolderHierarchyResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SyncFolderHierarchyResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:SyncState`, optional.
    pub sync_state: Option<String>,
    /// Element `m:IncludesLastFolderInRange`, optional.
    pub includes_last_folder_in_range: Option<bool>,
    /// Element `m:Changes`, optional.
    pub changes: Option<SyncFolderHierarchyChanges>,
}

impl Eq for SyncFolderHierarchyResponseMessage {}

xml::complex_type!(
    SyncFolderHierarchyResponseMessage { name:
    "m:SyncFolderHierarchyResponseMessageType", base: ResponseMessage, bits: 1, model:
    "m:SyncState?, m:IncludesLastFolderInRange?, m:Changes?", flags: response }
);

impl SyncFolderHierarchyResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            sync_state: None,
            includes_last_folder_in_range: None,
            changes: None,
        }
    }
}

xml::extends!(SyncFolderHierarchyResponseMessage, ResponseMessage);

xml::blank_new!(SyncFolderHierarchyResponseMessage: blank);

impl xml::ReadNode for SyncFolderHierarchyResponseMessage {
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
            (xml::M, "IncludesLastFolderInRange") => {
                input.fill(&mut self.includes_last_folder_in_range, tag)
            }
            (xml::M, "Changes") => input.fill(&mut self.changes, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for SyncFolderHierarchyResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:SyncState", &self.sync_state);
        out.element("m:IncludesLastFolderInRange", &self.includes_last_folder_in_range);
        out.element("m:Changes", &self.changes);
    }
}
