// @generated

use ::ews_bindings::{Result, rt};

use super::{Guid, SearchFolderScope};

/// Complex type `t:CustomSearchScopeType`, since `V2016_10_10`.
#[doc(alias = "CustomSearchScopeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CustomSearchScope {
    /// Element `t:MailboxGuid`, required.
    pub mailbox_guid: Guid,
    /// Element `t:FolderScope`, required.
    pub folder_scope: SearchFolderScope,
    /// Element `t:IsDeepTraversal`, required.
    pub is_deep_traversal: bool,
}

impl Eq for CustomSearchScope {}

rt::complex_type!(
    CustomSearchScope { name: "t:CustomSearchScopeType", required:
    "t:MailboxGuid, t:FolderScope, t:IsDeepTraversal", bits: 3, model:
    "t:MailboxGuid, t:FolderScope, t:IsDeepTraversal" }
);

impl CustomSearchScope {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        mailbox_guid: Guid,
        folder_scope: SearchFolderScope,
        is_deep_traversal: bool,
    ) -> Self {
        Self {
            mailbox_guid,
            folder_scope,
            is_deep_traversal,
        }
    }
}

rt::placeholder_new!(CustomSearchScope: placeholder, placeholder, placeholder);

impl rt::ReadComplex for CustomSearchScope {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "MailboxGuid") => reader.require(&mut self.mailbox_guid, tag, 0),
            (rt::T, "FolderScope") => reader.require(&mut self.folder_scope, tag, 1),
            (rt::T, "IsDeepTraversal") => {
                reader.require(&mut self.is_deep_traversal, tag, 2)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for CustomSearchScope {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:MailboxGuid", &self.mailbox_guid);
        out.element("t:FolderScope", &self.folder_scope);
        out.element("t:IsDeepTraversal", &self.is_deep_traversal);
    }
}
