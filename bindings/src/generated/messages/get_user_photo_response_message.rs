// @generated

use ::ews_bindings::{Result, rt, value};

use super::super::types::ResponseClass;
use super::ResponseMessage;

/// Complex type `m:GetUserPhotoResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetUserPhotoResponse`.
#[doc(alias = "GetUserPhotoResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetUserPhotoResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:HasChanged`, optional.
    pub has_changed: Option<bool>,
    /// Element `m:PictureData`, optional.
    pub picture_data: Option<value::Base64>,
}

impl Eq for GetUserPhotoResponseMessage {}

rt::complex_type!(
    GetUserPhotoResponseMessage { name: "m:GetUserPhotoResponseMessageType", base:
    ResponseMessage, bits: 1, model: "m:HasChanged, m:PictureData?", flags: response }
);

impl GetUserPhotoResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            has_changed: None,
            picture_data: None,
        }
    }
}

rt::extends!(GetUserPhotoResponseMessage, ResponseMessage);

rt::placeholder_new!(GetUserPhotoResponseMessage: placeholder);

impl rt::ReadComplex for GetUserPhotoResponseMessage {
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
            (rt::M, "HasChanged") => reader.fill(&mut self.has_changed, tag),
            (rt::M, "PictureData") => reader.fill(&mut self.picture_data, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetUserPhotoResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:HasChanged", &self.has_changed);
        out.element("m:PictureData", &self.picture_data);
    }
}

rt::root!(GetUserPhotoResponseMessage, "m:GetUserPhotoResponse");
