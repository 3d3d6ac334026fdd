// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(RefreshSharingFolderResponseMessage, ResponseMessage);

rt::placeholder_new!(RefreshSharingFolderResponseMessage: placeholder);

impl rt::ReadComplex for RefreshSharingFolderResponseMessage {
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
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for RefreshSharingFolderResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}

rt::root!(RefreshSharingFolderResponseMessage, "m:RefreshSharingFolderResponse");
