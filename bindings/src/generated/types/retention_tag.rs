// @generated

use ::ews_bindings::rt;
use super::Guid;

/// Complex type `t:RetentionTagType`, since `Exchange2013_SP1`.
#[doc(alias = "RetentionTagType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RetentionTag {
    /// Attribute `IsExplicit`, required.
    pub is_explicit: bool,
    /// The text.
    pub value: Guid,
}

impl Eq for RetentionTag {}

impl RetentionTag {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(is_explicit: bool, value: Guid) -> Self {
        Self { is_explicit, value }
    }
}

rt::complex_type! {
    RetentionTag = "t:RetentionTagType", required 1, new(value value);
    attributes {
        0 is_explicit: "IsExplicit" required 0;
    }
    text { value }
}
