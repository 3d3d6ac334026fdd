// @generated

use ::ews_bindings::{Result, xml};

use super::{DynamicRefinerQuery, FolderId, RefinerType, SearchRefiner};

/// Complex type `t:FolderRefinerType`, since `V2016_10_10`.
///
/// Extends `t:SearchRefinerType`.
#[doc(alias = "FolderRefinerType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FolderRefiner {
    /// What it inherits from [`SearchRefiner`].
    pub base: SearchRefiner,
    /// Element `t:FolderId`, optional.
    pub folder_id: Option<Box<FolderId>>,
}

impl Eq for FolderRefiner {}

xml::complex_type!(
    FolderRefiner { name: "t:FolderRefinerType", base: SearchRefiner, bits: 2, model:
    "t:FolderId?" }
);

impl FolderRefiner {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(refiner_type: RefinerType, refiner: DynamicRefinerQuery) -> Self {
        Self {
            base: SearchRefiner::new(refiner_type, refiner),
            folder_id: None,
        }
    }
}

xml::extends!(FolderRefiner, SearchRefiner);

xml::blank_new!(FolderRefiner: blank, blank);

impl xml::ReadNode for FolderRefiner {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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
