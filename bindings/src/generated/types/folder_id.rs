// @generated

use ::ews_bindings::rt;

/// Complex type `t:FolderIdType`.
///
/// Extends `t:BaseFolderIdType`.
///
/// Microsoft's reference: [`FolderId`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/folderid).
#[doc(alias = "FolderIdType")]
#[derive(Clone, Debug, PartialEq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FolderId {
    /// Attribute `ChangeKey`, optional.
    pub change_key: Option<String>,
    /// Attribute `Id`, required.
    pub id: String,
}

impl Eq for FolderId {}

impl FolderId {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            change_key: None,
            id: id.into(),
        }
    }
}

rt::complex_type! {
    FolderId = "t:FolderIdType", required 1, new(text);
    attributes {
        0 change_key: "ChangeKey" optional;
        1 id: "Id" required 0;
    }
}
