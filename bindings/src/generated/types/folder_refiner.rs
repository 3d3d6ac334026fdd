// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{DynamicRefinerQuery, FolderId, RefinerType, SearchRefiner};

/// Complex type `t:FolderRefinerType`.
///
/// Extends `t:SearchRefinerType`.
#[doc(alias = "FolderRefinerType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct FolderRefiner {
    /// What it inherits from [`SearchRefiner`].
    pub base: SearchRefiner,
    /// Element `t:FolderId`, optional.
    pub folder_id: Option<Box<FolderId>>,
}

impl FolderRefiner {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:FolderRefinerType",
        base: Some(SearchRefiner::SHAPE),
        bits: 2,
        content: xml::Content::Model("t:FolderId?"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(refiner_type: RefinerType, refiner: DynamicRefinerQuery) -> Self {
        Self {
            base: SearchRefiner::new(refiner_type, refiner),
            folder_id: None,
        }
    }
}

::ews_bindings::complex_type!(FolderRefiner);

::ews_bindings::extends!(FolderRefiner, SearchRefiner);

::ews_bindings::blank_new!(FolderRefiner : blank, blank);

impl xml::ReadNode for FolderRefiner {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "FolderId") => input.fill(&mut self.folder_id, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for FolderRefiner {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:FolderId", &self.folder_id);
    }
}
