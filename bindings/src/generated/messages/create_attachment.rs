// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{ItemId, NonEmptyArrayOfAttachments};

/// Adds attachments to an item.
///
/// Complex type `m:CreateAttachmentType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:CreateAttachment`.
///
/// Example, and the other operations of the area: [Attachments](super::super::operation_index#attachments).
///
/// Microsoft's reference: [`CreateAttachment`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/createattachment-operation).
#[doc(alias = "CreateAttachmentType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateAttachment {
    /// Element `m:ParentItemId`, required.
    pub parent_item_id: ItemId,
    /// Element `m:Attachments`, required.
    pub attachments: NonEmptyArrayOfAttachments,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl CreateAttachment {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        parent_item_id: impl Into<ItemId>,
        attachments: impl Into<NonEmptyArrayOfAttachments>,
    ) -> Self {
        Self {
            parent_item_id: parent_item_id.into(),
            attachments: attachments.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    CreateAttachment = "m:CreateAttachmentType", required 2, new(value(ItemId) value(NonEmptyArrayOfAttachments));
    elements m {
        0 parent_item_id: "ParentItemId" required 0;
        1 attachments: "Attachments" required 1;
    }
    kept { kept }
}

rt::root! {
    CreateAttachment = "m:CreateAttachment"
}
