// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{ItemId, NonEmptyArrayOfAttachments};

/// Complex type `m:CreateAttachmentType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:CreateAttachment`.
#[doc(alias = "CreateAttachmentType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateAttachment {
    /// Element `m:ParentItemId`, required.
    pub parent_item_id: ItemId,
    /// Element `m:Attachments`, required.
    pub attachments: NonEmptyArrayOfAttachments,
}

rt::complex_type!(
    CreateAttachment { name: "m:CreateAttachmentType", required:
    "m:ParentItemId, m:Attachments", bits: 2, model: "m:ParentItemId, m:Attachments" }
);

impl CreateAttachment {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(parent_item_id: ItemId, attachments: NonEmptyArrayOfAttachments) -> Self {
        Self {
            parent_item_id,
            attachments,
        }
    }
}

rt::placeholder_new!(CreateAttachment: placeholder, placeholder);

impl rt::ReadComplex for CreateAttachment {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ParentItemId") => reader.require(&mut self.parent_item_id, tag, 0),
            (rt::M, "Attachments") => reader.require(&mut self.attachments, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for CreateAttachment {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ParentItemId", &self.parent_item_id);
        out.element("m:Attachments", &self.attachments);
    }
}

rt::root!(CreateAttachment, "m:CreateAttachment");
