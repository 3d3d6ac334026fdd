// @generated

use ::ews_bindings::{Result, rt};

use super::{BaseFolder, PermissionReadAccess, PermissionSet};

/// Complex type `t:ContactsFolderType`.
///
/// Extends `t:BaseFolderType`.
#[doc(alias = "ContactsFolderType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ContactsFolder {
    /// What it inherits from [`BaseFolder`].
    pub base: BaseFolder,
    /// Element `t:SharingEffectiveRights`, optional, since `Exchange2010_SP1`.
    pub sharing_effective_rights: Option<PermissionReadAccess>,
    /// Element `t:PermissionSet`, optional.
    pub permission_set: Option<Box<PermissionSet>>,
    /// Element `t:SourceId`, optional, since `V2016_10_10`.
    pub source_id: Option<String>,
    /// Element `t:AccountName`, optional, since `V2016_10_10`.
    pub account_name: Option<String>,
}

impl Eq for ContactsFolder {}

rt::complex_type!(
    ContactsFolder { name: "t:ContactsFolderType", base: BaseFolder, model:
    "t:SharingEffectiveRights?, t:PermissionSet?, t:SourceId?, t:AccountName?" }
);

rt::extends!(ContactsFolder, BaseFolder);

rt::placeholder_default!(ContactsFolder);

impl rt::ReadComplex for ContactsFolder {
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
            (rt::T, "SourceId") => reader.fill(&mut self.source_id, tag),
            (rt::T, "AccountName") => reader.fill(&mut self.account_name, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for ContactsFolder {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:SharingEffectiveRights", &self.sharing_effective_rights);
        out.element("t:PermissionSet", &self.permission_set);
        out.element("t:SourceId", &self.source_id);
        out.element("t:AccountName", &self.account_name);
    }
}
