// @generated

use ::ews_bindings::{Result, xml};

use super::{BaseFolder, PermissionSet};

/// Complex type `t:FolderType`.
///
/// Extends `t:BaseFolderType`.
#[doc(alias = "FolderType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Folder {
    /// What it inherits from [`BaseFolder`].
    pub base: BaseFolder,
    /// Element `t:PermissionSet`, optional.
    pub permission_set: Option<Box<PermissionSet>>,
    /// Element `t:UnreadCount`, optional.
    pub unread_count: Option<i32>,
}

impl Eq for Folder {}

xml::complex_type!(
    Folder { name: "t:FolderType", base: BaseFolder, model:
    "t:PermissionSet?, t:UnreadCount?" }
);

xml::extends!(Folder, BaseFolder);

xml::blank_default!(Folder);

impl xml::ReadNode for Folder {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "PermissionSet") => input.fill(&mut self.permission_set, tag),
            (xml::T, "UnreadCount") => input.fill(&mut self.unread_count, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for Folder {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:PermissionSet", &self.permission_set);
        out.element("t:UnreadCount", &self.unread_count);
    }
}
