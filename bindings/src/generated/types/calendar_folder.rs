// @generated

use ::ews_bindings::{Result, xml};

use super::{BaseFolder, CalendarPermissionReadAccess, CalendarPermissionSet};

/// Complex type `t:CalendarFolderType`.
///
/// Extends `t:BaseFolderType`.
#[doc(alias = "CalendarFolderType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CalendarFolder {
    /// What it inherits from [`BaseFolder`].
    pub base: BaseFolder,
    /// Element `t:SharingEffectiveRights`, optional, since `Exchange2010_SP1`.
    pub sharing_effective_rights: Option<CalendarPermissionReadAccess>,
    /// Element `t:PermissionSet`, optional.
    pub permission_set: Option<Box<CalendarPermissionSet>>,
}

impl Eq for CalendarFolder {}

xml::complex_type!(
    CalendarFolder { name: "t:CalendarFolderType", base: BaseFolder, model:
    "t:SharingEffectiveRights?, t:PermissionSet?" }
);

xml::extends!(CalendarFolder, BaseFolder);

xml::blank_default!(CalendarFolder);

impl xml::ReadNode for CalendarFolder {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "SharingEffectiveRights") => {
                input.fill(&mut self.sharing_effective_rights, tag)
            }
            (xml::T, "PermissionSet") => input.fill(&mut self.permission_set, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for CalendarFolder {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:SharingEffectiveRights", &self.sharing_effective_rights);
        out.element("t:PermissionSet", &self.permission_set);
    }
}
