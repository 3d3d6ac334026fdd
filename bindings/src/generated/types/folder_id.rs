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
    /// Attribute `Id`, required.
    pub id: String,
    /// Attribute `ChangeKey`, optional.
    pub change_key: Option<String>,
}

impl Eq for FolderId {}

impl FolderId {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            change_key: None,
        }
    }
}

rt::complex_type! {
    FolderId = "t:FolderIdType", required 1, new(text);
    attributes {
        0 id: "Id" required 0;
        1 change_key: "ChangeKey" optional;
    }
}
