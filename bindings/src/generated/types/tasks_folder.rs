// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::Folder;

/// Complex type `t:TasksFolderType`.
///
/// Extends `t:FolderType`.
#[doc(alias = "TasksFolderType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct TasksFolder {
    /// What it inherits from [`Folder`].
    pub base: Folder,
}

impl TasksFolder {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:TasksFolderType",
        base: Some(Folder::SHAPE),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(TasksFolder);

::ews_bindings::extends!(TasksFolder, Folder);

::ews_bindings::blank_default!(TasksFolder);

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
