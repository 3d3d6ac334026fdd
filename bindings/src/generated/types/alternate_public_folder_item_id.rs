// @generated

use ::ews_bindings::rt;
use super::{AlternatePublicFolderId, IdFormat};

/// Complex type `t:AlternatePublicFolderItemIdType`.
///
/// Extends `t:AlternatePublicFolderIdType`.
///
/// Fields inherited from [`AlternatePublicFolderId`]: `folder_id`.
///
/// Fields inherited from [`AlternateIdBase`](super::AlternateIdBase): `format`.
///
/// Microsoft's reference: [`AlternatePublicFolderItemId`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/alternatepublicfolderitemid).
#[doc(alias = "AlternatePublicFolderItemIdType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AlternatePublicFolderItemId {
    /// The value of the base type, [`AlternatePublicFolderId`].
    pub base: AlternatePublicFolderId,
    /// Attribute `ItemId`, required.
    pub item_id: String,
}

impl Eq for AlternatePublicFolderItemId {}

impl AlternatePublicFolderItemId {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        format: IdFormat,
        folder_id: impl Into<String>,
        item_id: impl Into<String>,
    ) -> Self {
        Self {
            base: AlternatePublicFolderId::new(format, folder_id),
            item_id: item_id.into(),
        }
    }
}

rt::complex_type! {
    AlternatePublicFolderItemId: AlternatePublicFolderId = "t:AlternatePublicFolderItemIdType", required 3, new(value text text);
    attributes {
        base;
        0 item_id: "ItemId" required 2;
    }
}
