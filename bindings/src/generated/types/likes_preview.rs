// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:LikesPreviewType`, since `V2016_10_10`.
#[doc(alias = "LikesPreviewType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LikesPreview {
    /// Element `t:LikeCount`, required.
    pub like_count: i32,
}

impl Eq for LikesPreview {}

impl LikesPreview {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(like_count: i32) -> Self {
        Self { like_count }
    }
}

rt::complex_type! {
    LikesPreview = "t:LikesPreviewType", required 1, new(value);
    elements t {
        0 like_count: "LikeCount" required 0;
    }
}
