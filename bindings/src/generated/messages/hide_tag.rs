// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;

/// Hides a tag.
///
/// Complex type `m:HideTagType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:HideTag`.
///
/// Example, and the other operations of the area: [Tags](super::super::operation_index#tags).
#[doc(alias = "HideTagType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct HideTag {
    /// Element `m:Tag`, required.
    pub tag: String,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for HideTag {}

impl HideTag {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(tag: impl Into<String>) -> Self {
        Self {
            tag: tag.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    HideTag = "m:HideTagType", required 1, new(text);
    elements m {
        0 tag: "Tag" required 0;
    }
    kept { kept }
}

rt::root! {
    HideTag = "m:HideTag"
}
