// @generated

use ::ews_bindings::rt;
use super::RequestAttachmentId;

/// Complex type `t:AttachmentIdType`.
///
/// Extends `t:RequestAttachmentIdType`.
///
/// Fields inherited from [`RequestAttachmentId`]: `id`.
///
/// Microsoft's reference: [`AttachmentId`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/attachmentid).
#[doc(alias = "AttachmentIdType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AttachmentId {
    /// The value of the base type, [`RequestAttachmentId`].
    pub base: RequestAttachmentId,
    /// Attribute `RootItemId`, optional.
    pub root_item_id: Option<String>,
    /// Attribute `RootItemChangeKey`, optional.
    pub root_item_change_key: Option<String>,
}

impl Eq for AttachmentId {}

impl AttachmentId {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            base: RequestAttachmentId::new(id),
            root_item_id: None,
            root_item_change_key: None,
        }
    }
}

rt::complex_type! {
    AttachmentId: RequestAttachmentId = "t:AttachmentIdType", required 1, new(text);
    attributes {
        base;
        0 root_item_id: "RootItemId" optional;
        1 root_item_change_key: "RootItemChangeKey" optional;
    }
}
