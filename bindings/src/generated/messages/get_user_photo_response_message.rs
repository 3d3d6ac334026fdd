// @generated

use ::ews_bindings::{Result, value, xml};

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

xml::complex_type!(
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

xml::extends!(GetUserPhotoResponseMessage, ResponseMessage);

xml::blank_new!(GetUserPhotoResponseMessage: blank);

impl xml::ReadNode for GetUserPhotoResponseMessage {
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
            (xml::M, "HasChanged") => input.fill(&mut self.has_changed, tag),
            (xml::M, "PictureData") => input.fill(&mut self.picture_data, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetUserPhotoResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:HasChanged", &self.has_changed);
        out.element("m:PictureData", &self.picture_data);
    }
}

xml::root!(GetUserPhotoResponseMessage, "m:GetUserPhotoResponse");
