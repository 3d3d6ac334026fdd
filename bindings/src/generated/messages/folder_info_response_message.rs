// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ArrayOfFolders, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:FolderInfoResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "FolderInfoResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FolderInfoResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Folders`, optional.
    pub folders: Option<ArrayOfFolders>,
}

impl Eq for FolderInfoResponseMessage {}

xml::complex_type!(
    FolderInfoResponseMessage { name: "m:FolderInfoResponseMessageType", base:
    ResponseMessage, bits: 1, model: "m:Folders?", flags: response }
);

impl FolderInfoResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            folders: None,
        }
    }
}

xml::extends!(FolderInfoResponseMessage, ResponseMessage);

xml::blank_new!(FolderInfoResponseMessage: blank);

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
        match tag.name() {
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
