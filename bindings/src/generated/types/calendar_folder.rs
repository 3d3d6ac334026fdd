// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    CalendarFolder { name: "t:CalendarFolderType", base: BaseFolder, model:
    "t:SharingEffectiveRights?, t:PermissionSet?" }
);

rt::extends!(CalendarFolder, BaseFolder);

rt::placeholder_default!(CalendarFolder);

impl rt::ReadComplex for CalendarFolder {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "SharingEffectiveRights") => {
                reader.fill(&mut self.sharing_effective_rights, tag)
            }
            (rt::T, "PermissionSet") => reader.fill(&mut self.permission_set, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for CalendarFolder {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:SharingEffectiveRights", &self.sharing_effective_rights);
        out.element("t:PermissionSet", &self.permission_set);
    }
}
