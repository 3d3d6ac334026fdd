// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{DynamicRefinerQuery, FolderId, RefinerType, SearchRefiner};

/// Complex type `t:FolderRefinerType`, since `V2016_10_10`.
///
/// Extends `t:SearchRefinerType`.
///
/// Fields inherited from [`SearchRefiner`]: `refiner_type`, `refiner`, `result_count`.
#[doc(alias = "FolderRefinerType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FolderRefiner {
    /// The value of the base type, [`SearchRefiner`].
    pub base: SearchRefiner,
    /// Element `t:FolderId`, optional.
    pub folder_id: Option<Box<FolderId>>,
}

impl Eq for FolderRefiner {}

impl FolderRefiner {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        refiner_type: RefinerType,
        refiner: impl Into<DynamicRefinerQuery>,
    ) -> Self {
        Self {
            base: SearchRefiner::new(refiner_type, refiner),
            folder_id: None,
        }
    }
}

rt::complex_type! {
    FolderRefiner: SearchRefiner = "t:FolderRefinerType", required 2, new(value value(DynamicRefinerQuery));
    elements t {
        base 3;
        0 folder_id: "FolderId" optional;
    }
}
