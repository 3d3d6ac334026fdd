// @generated

use ::ews_bindings::rt;
use super::{AnyPath, FolderChangeDescription};

/// Complex type `t:DeleteFolderFieldType`.
///
/// Extends `t:FolderChangeDescriptionType`.
///
/// Fields inherited from [`ChangeDescription`](super::ChangeDescription): `path`.
///
/// Microsoft's reference: [`DeleteFolderField`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/deletefolderfield).
#[doc(alias = "DeleteFolderFieldType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteFolderField {
    /// The value of the base type, [`FolderChangeDescription`].
    pub base: FolderChangeDescription,
}

impl Eq for DeleteFolderField {}

impl DeleteFolderField {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(path: impl Into<AnyPath>) -> Self {
        Self {
            base: FolderChangeDescription::new(path),
        }
    }
}

rt::complex_type! {
    DeleteFolderField: FolderChangeDescription = "t:DeleteFolderFieldType", required 1, new(value(AnyPath));
    fields {
        base 1;
    }
}
