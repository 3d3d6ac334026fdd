// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(FolderInfoResponseMessage, ResponseMessage);

rt::placeholder_new!(FolderInfoResponseMessage: placeholder);

impl rt::ReadComplex for FolderInfoResponseMessage {
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
            (rt::M, "Folders") => reader.fill(&mut self.folders, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for FolderInfoResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:Folders", &self.folders);
    }
}
