// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    Folder { name: "t:FolderType", base: BaseFolder, model:
    "t:PermissionSet?, t:UnreadCount?" }
);

rt::extends!(Folder, BaseFolder);

rt::placeholder_default!(Folder);

impl rt::ReadComplex for Folder {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "PermissionSet") => reader.fill(&mut self.permission_set, tag),
            (rt::T, "UnreadCount") => reader.fill(&mut self.unread_count, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for Folder {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:PermissionSet", &self.permission_set);
        out.element("t:UnreadCount", &self.unread_count);
    }
}
