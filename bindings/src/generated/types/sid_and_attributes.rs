// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:SidAndAttributesType`.
#[doc(alias = "SidAndAttributesType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SidAndAttributes {
    /// Attribute `Attributes`, required.
    pub attributes: u32,
    /// Element `t:SecurityIdentifier`, required.
    pub security_identifier: String,
}

impl Eq for SidAndAttributes {}

impl SidAndAttributes {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(attributes: u32, security_identifier: impl Into<String>) -> Self {
        Self {
            attributes,
            security_identifier: security_identifier.into(),
        }
    }
}

rt::complex_type! {
    SidAndAttributes = "t:SidAndAttributesType", required 2, new(value text);
    attributes {
        0 attributes: "Attributes" required 0;
    }
    elements t {
        0 security_identifier: "SecurityIdentifier" required 1;
    }
}
