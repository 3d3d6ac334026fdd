// @generated

use ::ews_bindings::rt;
use super::{AnyFolder, AnyPath, FolderChangeDescription};

/// Complex type `t:AppendToFolderFieldType`.
///
/// Extends `t:FolderChangeDescriptionType`.
///
/// Fields inherited from [`ChangeDescription`](super::ChangeDescription): `path`.
///
/// Microsoft's reference: [`AppendToFolderField`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/appendtofolderfield).
#[doc(alias = "AppendToFolderFieldType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AppendToFolderField {
    /// The value of the base type, [`FolderChangeDescription`].
    pub base: FolderChangeDescription,
    /// Choice of `t:Folder`, `t:CalendarFolder`, `t:ContactsFolder`, `t:SearchFolder`, `t:TasksFolder`, required.
    pub folder: AnyFolder,
}

impl Eq for AppendToFolderField {}

impl AppendToFolderField {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(path: impl Into<AnyPath>, folder: impl Into<AnyFolder>) -> Self {
        Self {
            base: FolderChangeDescription::new(path),
            folder: folder.into(),
        }
    }
}

rt::complex_type! {
    AppendToFolderField: FolderChangeDescription = "t:AppendToFolderFieldType", required 2, new(value(AnyPath) value(AnyFolder));
    fields {
        base 1;
        0 folder: choice(AnyFolder) required 1;
    }
}
