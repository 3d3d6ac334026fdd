// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::NonEmptyArrayOfRequestAttachmentIds;

/// Deletes attachments.
///
/// Complex type `m:DeleteAttachmentType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:DeleteAttachment`.
///
/// Example, and the other operations of the area: [Attachments](super::super::operation_index#attachments).
///
/// Microsoft's reference: [`DeleteAttachment`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/deleteattachment-operation).
#[doc(alias = "DeleteAttachmentType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteAttachment {
    /// Element `m:AttachmentIds`, required.
    pub attachment_ids: NonEmptyArrayOfRequestAttachmentIds,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for DeleteAttachment {}

impl DeleteAttachment {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(attachment_ids: impl Into<NonEmptyArrayOfRequestAttachmentIds>) -> Self {
        Self {
            attachment_ids: attachment_ids.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    DeleteAttachment = "m:DeleteAttachmentType", required 1, new(value(NonEmptyArrayOfRequestAttachmentIds));
    elements m {
        0 attachment_ids: "AttachmentIds" required 0;
    }
    kept { kept }
}

rt::root! {
    DeleteAttachment = "m:DeleteAttachment"
}
