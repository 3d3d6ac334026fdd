// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    PrimaryMailboxSearchScope { name: "t:PrimaryMailboxSearchScopeType", model:
    "t:FolderScope?, t:IsDeepTraversal?" }
);

xml::blank_default!(PrimaryMailboxSearchScope);

impl xml::ReadNode for PrimaryMailboxSearchScope {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "FolderScope") => input.fill(&mut self.folder_scope, tag),
            (xml::T, "IsDeepTraversal") => input.fill(&mut self.is_deep_traversal, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for PrimaryMailboxSearchScope {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:FolderScope", &self.folder_scope);
        out.element("t:IsDeepTraversal", &self.is_deep_traversal);
    }
}
