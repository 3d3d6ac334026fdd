// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{BaseFolder, PermissionSet};

/// Complex type `t:FolderType`.
///
/// Extends `t:BaseFolderType`.
#[doc(alias = "FolderType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct Folder {
    /// What it inherits from [`BaseFolder`].
    pub base: BaseFolder,
    /// Element `t:PermissionSet`, optional.
    pub permission_set: Option<Box<PermissionSet>>,
    /// Element `t:UnreadCount`, optional, `xs:int`.
    pub unread_count: Option<i32>,
}

impl Folder {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:FolderType",
        base: Some(BaseFolder::SHAPE),
        content: xml::Content::Model("t:PermissionSet?, t:UnreadCount?"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(Folder);

::ews_bindings::extends!(Folder, BaseFolder);

::ews_bindings::blank_default!(Folder);

impl xml::ReadNode for Folder {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
