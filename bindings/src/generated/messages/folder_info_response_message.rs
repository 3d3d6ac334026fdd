// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::{ArrayOfFolders, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:FolderInfoResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "FolderInfoResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct FolderInfoResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Folders`, optional.
    pub folders: Option<ArrayOfFolders>,
}

impl FolderInfoResponseMessage {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:FolderInfoResponseMessageType",
        base: Some(ResponseMessage::SHAPE),
        bits: 1,
        content: xml::Content::Model("m:Folders?"),
        response: true,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            folders: None,
        }
    }
}

::ews_bindings::complex_type!(FolderInfoResponseMessage);

::ews_bindings::extends!(FolderInfoResponseMessage, ResponseMessage);

::ews_bindings::blank_new!(FolderInfoResponseMessage : blank);

impl xml::ReadNode for FolderInfoResponseMessage {
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
            (xml::M, "Folders") => input.fill(&mut self.folders, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for FolderInfoResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:Folders", &self.folders);
    }
}
