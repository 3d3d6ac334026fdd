// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{FindFolderParent, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:FindFolderResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "FindFolderResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindFolderResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:RootFolder`, optional.
    pub root_folder: Option<Box<FindFolderParent>>,
}

impl Eq for FindFolderResponseMessage {}

rt::complex_type!(
    FindFolderResponseMessage { name: "m:FindFolderResponseMessageType", base:
    ResponseMessage, bits: 1, model: "m:RootFolder?", flags: response }
);

impl FindFolderResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            root_folder: None,
        }
    }
}

rt::extends!(FindFolderResponseMessage, ResponseMessage);

rt::placeholder_new!(FindFolderResponseMessage: placeholder);

impl rt::ReadComplex for FindFolderResponseMessage {
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
            (rt::M, "RootFolder") => reader.fill(&mut self.root_folder, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for FindFolderResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:RootFolder", &self.root_folder);
    }
}
