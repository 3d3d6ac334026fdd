// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{AttachmentResponseShape, NonEmptyArrayOfRequestAttachmentIds};

/// Gets attachments with their content.
///
/// Complex type `m:GetAttachmentType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetAttachment`.
///
/// Example, and the other operations of the area: [Attachments](super::super::operation_index#attachments).
///
/// Microsoft's reference: [`GetAttachment`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getattachment-operation).
#[doc(alias = "GetAttachmentType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetAttachment {
    /// Element `m:AttachmentShape`, optional.
    pub attachment_shape: Option<Box<AttachmentResponseShape>>,
    /// Element `m:AttachmentIds`, required.
    pub attachment_ids: NonEmptyArrayOfRequestAttachmentIds,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetAttachment {}

impl GetAttachment {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(attachment_ids: impl Into<NonEmptyArrayOfRequestAttachmentIds>) -> Self {
        Self {
            attachment_shape: None,
            attachment_ids: attachment_ids.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetAttachment = "m:GetAttachmentType", required 1, new(value(NonEmptyArrayOfRequestAttachmentIds));
    elements m {
        0 attachment_shape: "AttachmentShape" optional;
        1 attachment_ids: "AttachmentIds" required 0;
    }
    kept { kept }
}

rt::root! {
    GetAttachment = "m:GetAttachment"
}
