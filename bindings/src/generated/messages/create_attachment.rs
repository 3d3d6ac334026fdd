// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(CreateAttachment: blank, blank);

impl xml::ReadNode for CreateAttachment {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ParentItemId") => input.require(&mut self.parent_item_id, tag, 0),
            (xml::M, "Attachments") => input.require(&mut self.attachments, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for CreateAttachment {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ParentItemId", &self.parent_item_id);
        out.element("m:Attachments", &self.attachments);
    }
}

xml::root!(CreateAttachment, "m:CreateAttachment");
