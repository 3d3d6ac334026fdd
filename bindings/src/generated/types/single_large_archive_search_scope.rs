// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{Guid, SearchFolderScope};

/// Complex type `t:SingleLargeArchiveSearchScopeType`.
#[doc(alias = "SingleLargeArchiveSearchScopeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SingleLargeArchiveSearchScope {
    /// Element `t:MailboxGuid`, optional.
    pub mailbox_guid: Option<Guid>,
    /// Element `t:FolderScope`, required.
    pub folder_scope: SearchFolderScope,
    /// Element `t:IsDeepTraversal`, required, `xs:boolean`.
    pub is_deep_traversal: bool,
}

impl SingleLargeArchiveSearchScope {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:SingleLargeArchiveSearchScopeType",
        required: &["t:FolderScope", "t:IsDeepTraversal"],
        bits: 2,
        content: xml::Content::Model("t:MailboxGuid?, t:FolderScope, t:IsDeepTraversal"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(folder_scope: SearchFolderScope, is_deep_traversal: bool) -> Self {
        Self {
            mailbox_guid: None,
            folder_scope,
            is_deep_traversal,
        }
    }
}

::ews_bindings::complex_type!(SingleLargeArchiveSearchScope);

::ews_bindings::blank_new!(SingleLargeArchiveSearchScope : blank, blank);

impl xml::ReadNode for SingleLargeArchiveSearchScope {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
