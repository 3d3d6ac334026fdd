// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::{ResponseClass, SyncFolderItemsChanges};
use super::ResponseMessage;

/// Complex type `m:SyncFolderItemsResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "SyncFolderItemsResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SyncFolderItemsResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:SyncState`, optional, `xs:string`.
    pub sync_state: Option<String>,
    /// Element `m:IncludesLastItemInRange`, optional, `xs:boolean`.
    pub includes_last_item_in_range: Option<bool>,
    /// Element `m:Changes`, optional.
    pub changes: Option<SyncFolderItemsChanges>,
}

impl SyncFolderItemsResponseMessage {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:SyncFolderItemsResponseMessageType",
        base: Some(ResponseMessage::SHAPE),
        bits: 1,
        content: xml::Content::Model(
            "m:SyncState?, m:IncludesLastItemInRange?, m:Changes?",
        ),
        response: true,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            sync_state: None,
            includes_last_item_in_range: None,
            changes: None,
        }
    }
}

::ews_bindings::complex_type!(SyncFolderItemsResponseMessage);

::ews_bindings::extends!(SyncFolderItemsResponseMessage, ResponseMessage);

::ews_bindings::blank_new!(SyncFolderItemsResponseMessage : blank);

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
        match (tag.namespace, tag.local) {
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
