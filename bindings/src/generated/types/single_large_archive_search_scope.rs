// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(SingleLargeArchiveSearchScope: blank, blank);

impl xml::ReadNode for SingleLargeArchiveSearchScope {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "MailboxGuid") => input.fill(&mut self.mailbox_guid, tag),
            (xml::T, "FolderScope") => input.require(&mut self.folder_scope, tag, 0),
            (xml::T, "IsDeepTraversal") => {
                input.require(&mut self.is_deep_traversal, tag, 1)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SingleLargeArchiveSearchScope {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:MailboxGuid", &self.mailbox_guid);
        out.element("t:FolderScope", &self.folder_scope);
        out.element("t:IsDeepTraversal", &self.is_deep_traversal);
    }
}
