// @generated

use ::ews_bindings::{Result, rt};

use super::SearchFolderScope;

/// Complex type `t:PrimaryMailboxSearchScopeType`, since `V2016_10_10`.
#[doc(alias = "PrimaryMailboxSearchScopeType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PrimaryMailboxSearchScope {
    /// Element `t:FolderScope`, optional.
    pub folder_scope: Option<SearchFolderScope>,
    /// Element `t:IsDeepTraversal`, optional.
    pub is_deep_traversal: Option<bool>,
}

impl Eq for PrimaryMailboxSearchScope {}

rt::complex_type!(
    PrimaryMailboxSearchScope { name: "t:PrimaryMailboxSearchScopeType", model:
    "t:FolderScope?, t:IsDeepTraversal?" }
);

rt::placeholder_default!(PrimaryMailboxSearchScope);

impl rt::ReadComplex for PrimaryMailboxSearchScope {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "FolderScope") => reader.fill(&mut self.folder_scope, tag),
            (rt::T, "IsDeepTraversal") => reader.fill(&mut self.is_deep_traversal, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for PrimaryMailboxSearchScope {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:FolderScope", &self.folder_scope);
        out.element("t:IsDeepTraversal", &self.is_deep_traversal);
    }
}
