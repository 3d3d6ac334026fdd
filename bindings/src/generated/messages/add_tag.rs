// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;

/// Adds a tag.
///
/// Complex type `m:AddTagType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:AddTag`.
///
/// Example, and the other operations of the area: [Tags](super::super::operation_index#tags).
#[doc(alias = "AddTagType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddTag {
    /// Element `m:Tag`, required.
    pub tag: String,
    /// Element `m:AppName`, required.
    pub app_name: String,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for AddTag {}

impl AddTag {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(tag: impl Into<String>, app_name: impl Into<String>) -> Self {
        Self {
            tag: tag.into(),
            app_name: app_name.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    AddTag = "m:AddTagType", required 2, new(text text);
    elements m {
        0 tag: "Tag" required 0;
        1 app_name: "AppName" required 1;
    }
    kept { kept }
}

rt::root! {
    AddTag = "m:AddTag"
}
