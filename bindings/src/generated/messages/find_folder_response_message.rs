// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(FindFolderResponseMessage, ResponseMessage);

xml::blank_new!(FindFolderResponseMessage: blank);

impl xml::ReadNode for FindFolderResponseMessage {
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
            (xml::M, "RootFolder") => input.fill(&mut self.root_folder, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for FindFolderResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:RootFolder", &self.root_folder);
    }
}
