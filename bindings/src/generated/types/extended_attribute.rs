// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:ExtendedAttributeType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`ExtendedAttribute`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/extendedattribute).
#[doc(alias = "ExtendedAttributeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExtendedAttribute {
    /// Element `t:Name`, required.
    pub name: String,
    /// Element `t:Value`, required.
    pub value: String,
}

impl Eq for ExtendedAttribute {}

impl ExtendedAttribute {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }
}

rt::complex_type! {
    ExtendedAttribute = "t:ExtendedAttributeType", required 2, new(text text);
    elements t {
        0 name: "Name" required 0;
        1 value: "Value" required 1;
    }
}
