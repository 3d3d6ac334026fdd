// @generated

use ::ews_bindings::rt;
use super::{AlternateIdBase, AlternatePublicFolderItemId, IdFormat};

/// Complex type `t:AlternatePublicFolderIdType`.
///
/// Extends `t:AlternateIdBaseType`.
///
/// Fields inherited from [`AlternateIdBase`]: `format`.
///
/// Microsoft's reference: [`AlternatePublicFolderId`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/alternatepublicfolderid).
#[doc(alias = "AlternatePublicFolderIdType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AlternatePublicFolderId {
    /// The value of the base type, [`AlternateIdBase`].
    pub base: AlternateIdBase,
    /// Attribute `FolderId`, required.
    pub folder_id: String,
}

impl Eq for AlternatePublicFolderId {}

impl AlternatePublicFolderId {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(format: IdFormat, folder_id: impl Into<String>) -> Self {
        Self {
            base: AlternateIdBase::new(format),
            folder_id: folder_id.into(),
        }
    }
}

rt::complex_type! {
    AlternatePublicFolderId: AlternateIdBase = "t:AlternatePublicFolderIdType", required 2, new(value text);
    attributes {
        base;
        0 folder_id: "FolderId" required 1;
    }
    derived_types {
        AlternatePublicFolderItemId = "t:AlternatePublicFolderItemIdType";
    }
}
