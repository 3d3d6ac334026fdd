// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    ContactsFolder { name: "t:ContactsFolderType", base: BaseFolder, model:
    "t:SharingEffectiveRights?, t:PermissionSet?, t:SourceId?, t:AccountName?" }
);

xml::extends!(ContactsFolder, BaseFolder);

xml::blank_default!(ContactsFolder);

impl xml::ReadNode for ContactsFolder {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "SharingEffectiveRights") => {
                input.fill(&mut self.sharing_effective_rights, tag)
            }
            (xml::T, "PermissionSet") => input.fill(&mut self.permission_set, tag),
            (xml::T, "SourceId") => input.fill(&mut self.source_id, tag),
            (xml::T, "AccountName") => input.fill(&mut self.account_name, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for ContactsFolder {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:SharingEffectiveRights", &self.sharing_effective_rights);
        out.element("t:PermissionSet", &self.permission_set);
        out.element("t:SourceId", &self.source_id);
        out.element("t:AccountName", &self.account_name);
    }
}
