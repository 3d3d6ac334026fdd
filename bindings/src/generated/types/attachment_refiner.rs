// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{DynamicRefinerQuery, RefinerType, SearchRefiner};

/// Complex type `t:AttachmentRefinerType`, since `V2016_10_10`.
///
/// Extends `t:SearchRefinerType`.
///
/// Fields inherited from [`SearchRefiner`]: `refiner_type`, `refiner`, `result_count`.
#[doc(alias = "AttachmentRefinerType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AttachmentRefiner {
    /// The value of the base type, [`SearchRefiner`].
    pub base: SearchRefiner,
    /// Element `t:HasAttachment`, optional.
    pub has_attachment: Option<bool>,
}

impl Eq for AttachmentRefiner {}

impl AttachmentRefiner {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        refiner_type: RefinerType,
        refiner: impl Into<DynamicRefinerQuery>,
    ) -> Self {
        Self {
            base: SearchRefiner::new(refiner_type, refiner),
            has_attachment: None,
        }
    }
}

rt::complex_type! {
    AttachmentRefiner: SearchRefiner = "t:AttachmentRefinerType", required 2, new(value value(DynamicRefinerQuery));
    elements t {
        base 3;
        0 has_attachment: "HasAttachment" optional;
    }
}
