// @generated

use ::ews_bindings::{rt, value, xml};

/// Complex type `t:ProxySecurityContextType`.
///
/// Global elements `t:ProxyPartnerToken`, `t:ProxySecurityContext`, `t:ProxySuggesterSid`.
///
/// Microsoft's reference: [`ProxySecurityContext`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/proxysecuritycontext).
#[doc(alias("ProxySecurityContextType", "ProxyPartnerToken", "ProxySuggesterSid"))]
#[derive(Clone, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ProxySecurityContext {
    /// The text.
    pub value: value::Base64,
    /// Attributes of the namespace `http://schemas.xmlsoap.org/soap/envelope/`.
    pub any_attributes: Vec<xml::AnyAttribute>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for ProxySecurityContext {}

impl ::std::fmt::Debug for ProxySecurityContext {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ProxySecurityContext")
            .field("value", &rt::Redacted)
            .field("any_attributes", &self.any_attributes)
            .field("kept", &self.kept)
            .finish()
    }
}

impl ProxySecurityContext {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(value: impl Into<value::Base64>) -> Self {
        Self {
            value: value.into(),
            any_attributes: Vec::new(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    ProxySecurityContext = "t:ProxySecurityContextType" any_attributes, new(value(value::Base64));
    attributes {
        any any_attributes: "http://schemas.xmlsoap.org/soap/envelope/";
    }
    text { value }
    kept { kept }
    secrets {
        ".";
    }
}
