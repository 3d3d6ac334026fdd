// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;

/// Complex type `t:EmailAddress`.
///
/// Global element `t:Mailbox`.
#[doc(alias = "Mailbox")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EmailAddress {
    /// Element `t:Name`, optional.
    pub name: Option<String>,
    /// Element `t:Address`, required.
    pub address: String,
    /// Element `t:RoutingType`, optional.
    pub routing_type: Option<String>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for EmailAddress {}

impl EmailAddress {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(address: impl Into<String>) -> Self {
        Self {
            name: None,
            address: address.into(),
            routing_type: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    EmailAddress = "t:EmailAddress", required 1, new(text);
    elements t {
        0 name: "Name" optional;
        1 address: "Address" required 0;
        2 routing_type: "RoutingType" optional;
    }
    kept { kept }
}

rt::root! {
    EmailAddress = "t:Mailbox"
}
