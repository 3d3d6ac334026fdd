// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(FolderRefiner, SearchRefiner);

rt::placeholder_new!(FolderRefiner: placeholder, placeholder);

impl rt::ReadComplex for FolderRefiner {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "FolderId") => reader.fill(&mut self.folder_id, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for FolderRefiner {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:FolderId", &self.folder_id);
    }
}
