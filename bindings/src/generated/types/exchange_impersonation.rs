// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::ConnectingSid;

/// Complex type `t:ExchangeImpersonationType`.
///
/// Global element `t:ExchangeImpersonation`.
///
/// Microsoft's reference: [`ExchangeImpersonation`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/exchangeimpersonation).
#[doc(alias = "ExchangeImpersonationType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExchangeImpersonation {
    /// Element `t:ConnectingSID`, required.
    pub connecting_sid: ConnectingSid,
    /// Attributes of the namespace `http://schemas.xmlsoap.org/soap/envelope/`.
    pub any_attributes: Vec<xml::AnyAttribute>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for ExchangeImpersonation {}

impl ExchangeImpersonation {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(connecting_sid: impl Into<ConnectingSid>) -> Self {
        Self {
            connecting_sid: connecting_sid.into(),
            any_attributes: Vec::new(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    ExchangeImpersonation = "t:ExchangeImpersonationType" any_attributes, required 1, new(value(ConnectingSid));
    attributes {
        any any_attributes: "http://schemas.xmlsoap.org/soap/envelope/";
    }
    elements t {
        0 connecting_sid: "ConnectingSID" required 0;
    }
    kept { kept }
}

rt::root! {
    ExchangeImpersonation = "t:ExchangeImpersonation"
}
