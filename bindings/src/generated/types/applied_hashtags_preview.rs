// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::ArrayOfStrings;

/// Complex type `t:AppliedHashtagsPreviewType`, since `V2016_10_10`.
#[doc(alias = "AppliedHashtagsPreviewType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AppliedHashtagsPreview {
    /// Element `t:Hashtags`, required.
    pub hashtags: ArrayOfStrings,
}

impl Eq for AppliedHashtagsPreview {}

impl AppliedHashtagsPreview {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(hashtags: impl Into<ArrayOfStrings>) -> Self {
        Self { hashtags: hashtags.into() }
    }
}

rt::complex_type! {
    AppliedHashtagsPreview = "t:AppliedHashtagsPreviewType", required 1, new(value(ArrayOfStrings));
    elements t {
        0 hashtags: "Hashtags" required 0;
    }
}
