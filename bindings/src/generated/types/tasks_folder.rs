// @generated

use ::ews_bindings::{Result, rt};

use super::Folder;

/// Complex type `t:TasksFolderType`.
///
/// Extends `t:FolderType`.
#[doc(alias = "TasksFolderType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TasksFolder {
    /// What it inherits from [`Folder`].
    pub base: Folder,
}

impl Eq for TasksFolder {}

rt::complex_type!(TasksFolder { name: "t:TasksFolderType", base: Folder });

rt::extends!(TasksFolder, Folder);

rt::placeholder_default!(TasksFolder);

impl rt::ReadComplex for TasksFolder {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for TasksFolder {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}
