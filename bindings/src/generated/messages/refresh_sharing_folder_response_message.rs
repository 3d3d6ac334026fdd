// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::ResponseClass;
use super::ResponseMessage;

/// Complex type `m:RefreshSharingFolderResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:RefreshSharingFolderResponse`.
#[doc(alias = "RefreshSharingFolderResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RefreshSharingFolderResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
}

impl Eq for RefreshSharingFolderResponseMessage {}

xml::complex_type!(
    RefreshSharingFolderResponseMessage { name:
    "m:RefreshSharingFolderResponseMessageType", base: ResponseMessage, bits: 1, flags: response }
);

impl RefreshSharingFolderResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
        }
    }
}

xml::extends!(RefreshSharingFolderResponseMessage, ResponseMessage);

xml::blank_new!(RefreshSharingFolderResponseMessage: blank);

impl xml::ReadNode for RefreshSharingFolderResponseMessage {
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
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for RefreshSharingFolderResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}

xml::root!(RefreshSharingFolderResponseMessage, "m:RefreshSharingFolderResponse");
