// @generated

use ::ews_bindings::{Result, rt};

use super::{
    CustomSearchScope, DelveSearchScope, GroupSearchScope, LargeArchiveSearchScope,
    OneDriveSearchScope, PrimaryMailboxSearchScope, SingleLargeArchiveSearchScope,
};

/// Complex type `t:ArrayOfSearchScopeType`, since `V2016_10_10`.
#[doc(alias = "ArrayOfSearchScopeType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfSearchScope {
    /// Element `t:PrimaryMailboxSearchScope`, optional.
    pub primary_mailbox_search_scope: Option<Box<PrimaryMailboxSearchScope>>,
    /// Element `t:LargeArchiveSearchScope`, optional.
    pub large_archive_search_scope: Option<Box<LargeArchiveSearchScope>>,
    /// Element `t:GroupSearchScope`, optional.
    pub group_search_scope: Option<Box<GroupSearchScope>>,
    /// Element `t:CustomSearchScope`, 0 to 4.
    pub custom_search_scope: Vec<CustomSearchScope>,
    /// Element `t:OneDriveSearchScope`, optional.
    pub one_drive_search_scope: Option<Box<OneDriveSearchScope>>,
    /// Element `t:SingleLargeArchiveSearchScope`, optional.
    pub single_large_archive_search_scope: Option<Box<SingleLargeArchiveSearchScope>>,
    /// Element `t:DelveSearchScope`, optional.
    pub delve_search_scope: Option<Box<DelveSearchScope>>,
}

impl Eq for ArrayOfSearchScope {}

rt::complex_type!(
    ArrayOfSearchScope { name: "t:ArrayOfSearchScopeType", model:
    "t:PrimaryMailboxSearchScope?, t:LargeArchiveSearchScope?, t:GroupSearchScope?, t:CustomSearchScope{0,4}, t:OneDriveSearchScope?, t:SingleLargeArchiveSearchScope?, t:DelveSearchScope?",
    flags: checked }
);

rt::placeholder_default!(ArrayOfSearchScope);

impl rt::ReadComplex for ArrayOfSearchScope {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "PrimaryMailboxSearchScope") => {
                reader.fill(&mut self.primary_mailbox_search_scope, tag)
            }
            (rt::T, "LargeArchiveSearchScope") => {
                reader.fill(&mut self.large_archive_search_scope, tag)
            }
            (rt::T, "GroupSearchScope") => reader.fill(&mut self.group_search_scope, tag),
            (rt::T, "CustomSearchScope") => {
                reader.fill(&mut self.custom_search_scope, tag)
            }
            (rt::T, "OneDriveSearchScope") => {
                reader.fill(&mut self.one_drive_search_scope, tag)
            }
            (rt::T, "SingleLargeArchiveSearchScope") => {
                reader.fill(&mut self.single_large_archive_search_scope, tag)
            }
            (rt::T, "DelveSearchScope") => reader.fill(&mut self.delve_search_scope, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ArrayOfSearchScope {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:PrimaryMailboxSearchScope", &self.primary_mailbox_search_scope);
        out.element("t:LargeArchiveSearchScope", &self.large_archive_search_scope);
        out.element("t:GroupSearchScope", &self.group_search_scope);
        out.element("t:CustomSearchScope", &self.custom_search_scope);
        out.element("t:OneDriveSearchScope", &self.one_drive_search_scope);
        out.element(
            "t:SingleLargeArchiveSearchScope",
            &self.single_large_archive_search_scope,
        );
        out.element("t:DelveSearchScope", &self.delve_search_scope);
    }
}
