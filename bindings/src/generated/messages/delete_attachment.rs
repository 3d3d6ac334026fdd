// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(DeleteAttachment: blank);

impl xml::ReadNode for DeleteAttachment {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "AttachmentIds") => input.require(&mut self.attachment_ids, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for DeleteAttachment {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:AttachmentIds", &self.attachment_ids);
    }
}

xml::root!(DeleteAttachment, "m:DeleteAttachment");
