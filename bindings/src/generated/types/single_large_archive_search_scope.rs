// @generated

use ::ews_bindings::{Result, rt};

use super::{Guid, SearchFolderScope};

/// Complex type `t:SingleLargeArchiveSearchScopeType`, since `V2016_10_10`.
#[doc(alias = "SingleLargeArchiveSearchScopeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SingleLargeArchiveSearchScope {
    /// Element `t:MailboxGuid`, optional.
    pub mailbox_guid: Option<Guid>,
    /// Element `t:FolderScope`, required.
    pub folder_scope: SearchFolderScope,
    /// Element `t:IsDeepTraversal`, required.
    pub is_deep_traversal: bool,
}

impl Eq for SingleLargeArchiveSearchScope {}

rt::complex_type!(
    SingleLargeArchiveSearchScope { name: "t:SingleLargeArchiveSearchScopeType",
    required: "t:FolderScope, t:IsDeepTraversal", bits: 2, model:
    "t:MailboxGuid?, t:FolderScope, t:IsDeepTraversal" }
);

impl SingleLargeArchiveSearchScope {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(folder_scope: SearchFolderScope, is_deep_traversal: bool) -> Self {
        Self {
            mailbox_guid: None,
            folder_scope,
            is_deep_traversal,
        }
    }
}

rt::placeholder_new!(SingleLargeArchiveSearchScope: placeholder, placeholder);

impl rt::ReadComplex for SingleLargeArchiveSearchScope {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "MailboxGuid") => reader.fill(&mut self.mailbox_guid, tag),
            (rt::T, "FolderScope") => reader.require(&mut self.folder_scope, tag, 0),
            (rt::T, "IsDeepTraversal") => {
                reader.require(&mut self.is_deep_traversal, tag, 1)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SingleLargeArchiveSearchScope {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:MailboxGuid", &self.mailbox_guid);
        out.element("t:FolderScope", &self.folder_scope);
        out.element("t:IsDeepTraversal", &self.is_deep_traversal);
    }
}
