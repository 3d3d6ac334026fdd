// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;

/// Complex type `t:EncryptedDataContainerType`, since `Exchange2010_SP1`.
///
/// Global element `t:SharingSecurity`.
///
/// Microsoft's reference: [`SharingSecurity`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/sharingsecurity).
#[doc(alias("EncryptedDataContainerType", "SharingSecurity"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EncryptedDataContainer {
    /// Elements of the namespaces `##other`, as raw XML.
    pub any: Vec<xml::RawXml>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for EncryptedDataContainer {}

impl EncryptedDataContainer {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(any: Vec<xml::RawXml>) -> Self {
        Self {
            any,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    EncryptedDataContainer = "t:EncryptedDataContainerType" checked, required 1, new(value);
    fields {
        0 any: any("##other,http://schemas.microsoft.com/exchange/services/2006/types") required 0;
    }
    kept { kept }
}

rt::root! {
    EncryptedDataContainer = "t:SharingSecurity"
}
