// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(SyncFolderHierarchyResponseMessage, ResponseMessage);

rt::placeholder_new!(SyncFolderHierarchyResponseMessage: placeholder);

impl rt::ReadComplex for SyncFolderHierarchyResponseMessage {
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
            (rt::M, "IncludesLastFolderInRange") => {
                reader.fill(&mut self.includes_last_folder_in_range, tag)
            }
            (rt::M, "Changes") => reader.fill(&mut self.changes, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for SyncFolderHierarchyResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:SyncState", &self.sync_state);
        out.element("m:IncludesLastFolderInRange", &self.includes_last_folder_in_range);
        out.element("m:Changes", &self.changes);
    }
}
