// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{AttachmentResponseShape, NonEmptyArrayOfRequestAttachmentIds};

/// Complex type `m:GetAttachmentType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetAttachment`.
#[doc(alias = "GetAttachmentType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetAttachment {
    /// Element `m:AttachmentShape`, optional.
    pub attachment_shape: Option<Box<AttachmentResponseShape>>,
    /// Element `m:AttachmentIds`, required.
    pub attachment_ids: NonEmptyArrayOfRequestAttachmentIds,
}

impl Eq for GetAttachment {}

xml::complex_type!(
    GetAttachment { name: "m:GetAttachmentType", required: "m:AttachmentIds", bits: 1,
    model: "m:AttachmentShape?, m:AttachmentIds" }
);

impl GetAttachment {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(attachment_ids: NonEmptyArrayOfRequestAttachmentIds) -> Self {
        Self {
            attachment_shape: None,
            attachment_ids,
        }
    }
}

xml::blank_new!(GetAttachment: blank);

impl xml::ReadNode for GetAttachment {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "AttachmentShape") => input.fill(&mut self.attachment_shape, tag),
            (xml::M, "AttachmentIds") => input.require(&mut self.attachment_ids, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetAttachment {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:AttachmentShape", &self.attachment_shape);
        out.element("m:AttachmentIds", &self.attachment_ids);
    }
}

xml::root!(GetAttachment, "m:GetAttachment");
