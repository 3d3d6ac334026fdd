// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(GetAttachment: placeholder);

impl rt::ReadComplex for GetAttachment {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "AttachmentShape") => reader.fill(&mut self.attachment_shape, tag),
            (rt::M, "AttachmentIds") => reader.require(&mut self.attachment_ids, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetAttachment {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:AttachmentShape", &self.attachment_shape);
        out.element("m:AttachmentIds", &self.attachment_ids);
    }
}

rt::root!(GetAttachment, "m:GetAttachment");
