// @generated

use ::ews_bindings::rt;
use super::{OfficeClientCode, Version};

/// Complex type `t:OfficeClientType`, since `V2016_10_10`.
#[doc(alias = "OfficeClientType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OfficeClient {
    /// Attribute `Code`, required.
    pub code: OfficeClientCode,
    /// Attribute `Version`, required.
    pub version: Version,
}

impl Eq for OfficeClient {}

impl OfficeClient {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(code: OfficeClientCode, version: Version) -> Self {
        Self { code, version }
    }
}

rt::complex_type! {
    OfficeClient = "t:OfficeClientType", required 2, new(value value);
    attributes {
        0 code: "Code" required 0;
        1 version: "Version" required 1;
    }
}
