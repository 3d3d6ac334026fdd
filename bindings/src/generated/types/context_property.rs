// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:ContextPropertyType`, since `V2016_10_10`.
#[doc(alias = "ContextPropertyType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ContextProperty {
    /// Element `t:Key`, required.
    pub key: String,
    /// Element `t:Value`, required.
    pub value: String,
}

impl Eq for ContextProperty {}

impl ContextProperty {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

rt::complex_type! {
    ContextProperty = "t:ContextPropertyType", required 2, new(text text);
    elements t {
        0 key: "Key" required 0;
        1 value: "Value" required 1;
    }
}
