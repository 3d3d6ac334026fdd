// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::NonEmptyArrayOfRequestAttachmentIds;

/// Complex type `m:DeleteAttachmentType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:DeleteAttachment`.
#[doc(alias = "DeleteAttachmentType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteAttachment {
    /// Element `m:AttachmentIds`, required.
    pub attachment_ids: NonEmptyArrayOfRequestAttachmentIds,
}

impl Eq for DeleteAttachment {}

rt::complex_type!(
    DeleteAttachment { name: "m:DeleteAttachmentType", required: "m:AttachmentIds",
    bits: 1, model: "m:AttachmentIds" }
);

impl DeleteAttachment {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(attachment_ids: NonEmptyArrayOfRequestAttachmentIds) -> Self {
        Self { attachment_ids }
    }
}

rt::placeholder_new!(DeleteAttachment: placeholder);

impl rt::ReadComplex for DeleteAttachment {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "AttachmentIds") => reader.require(&mut self.attachment_ids, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for DeleteAttachment {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:AttachmentIds", &self.attachment_ids);
    }
}

rt::root!(DeleteAttachment, "m:DeleteAttachment");
