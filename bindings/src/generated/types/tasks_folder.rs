// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(TasksFolder { name: "t:TasksFolderType", base: Folder });

xml::extends!(TasksFolder, Folder);

xml::blank_default!(TasksFolder);

impl xml::ReadNode for TasksFolder {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for TasksFolder {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
