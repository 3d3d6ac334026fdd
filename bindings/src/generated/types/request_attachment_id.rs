// @generated

use ::ews_bindings::rt;
use super::AttachmentId;

/// Complex type `t:RequestAttachmentIdType`.
///
/// Extends `t:BaseItemIdType`.
///
/// Microsoft's reference: [`AttachmentId`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/attachmentid-getattachment-and-deleteattachment).
#[doc(alias = "RequestAttachmentIdType")]
#[derive(Clone, Debug, PartialEq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RequestAttachmentId {
    /// Attribute `Id`, required.
    pub id: String,
}

impl Eq for RequestAttachmentId {}

impl RequestAttachmentId {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

rt::complex_type! {
    RequestAttachmentId = "t:RequestAttachmentIdType", required 1, new(text);
    attributes {
        0 id: "Id" required 0;
    }
    derived_types {
        AttachmentId = "t:AttachmentIdType";
    }
}
