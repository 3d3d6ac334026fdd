// @generated

use ::ews_bindings::rt;
use super::Folder;

/// Complex type `t:TasksFolderType`.
///
/// Extends `t:FolderType`.
#[doc(alias = "TasksFolderType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TasksFolder {
    /// The fields inherited from [`Folder`].
    pub base: Folder,
}

impl Eq for TasksFolder {}

rt::complex_type! {
    TasksFolder: Folder = "t:TasksFolderType";
    elements {
        base;
    }
}
