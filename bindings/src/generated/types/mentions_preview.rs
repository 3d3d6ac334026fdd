// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:MentionsPreviewType`, since `V2016_10_10`.
#[doc(alias = "MentionsPreviewType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MentionsPreview {
    /// Element `t:IsMentioned`, required.
    pub is_mentioned: bool,
}

impl Eq for MentionsPreview {}

impl MentionsPreview {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(is_mentioned: bool) -> Self {
        Self { is_mentioned }
    }
}

rt::complex_type! {
    MentionsPreview = "t:MentionsPreviewType", required 1, new(value);
    elements t {
        0 is_mentioned: "IsMentioned" required 0;
    }
}
