// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;

/// Complex type `t:Value`.
///
/// Global element `t:Value`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Value {
    /// Attribute `Name`, required.
    pub name: String,
    /// The text.
    pub value: String,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for Value {}

impl Value {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    Value = "t:Value", required 1, new(text text);
    attributes {
        0 name: "Name" required 0;
    }
    text { value }
    kept { kept }
}

rt::root! {
    Value = "t:Value"
}
