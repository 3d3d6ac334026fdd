// @generated

use ::ews_bindings::{Result, rt, value, xml};

/// Complex type `t:ProxySecurityContextType`.
///
/// Global elements `t:ProxyPartnerToken`, `t:ProxySecurityContext`, `t:ProxySuggesterSid`.
#[doc(alias = "ProxySecurityContextType")]
#[derive(Clone, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ProxySecurityContext {
    /// The text.
    pub value: value::Base64,
    /// Attributes of the namespace `http://schemas.xmlsoap.org/soap/envelope/`.
    pub any_attributes: Vec<xml::AnyAttribute>,
}

impl Eq for ProxySecurityContext {}

impl ::std::fmt::Debug for ProxySecurityContext {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ProxySecurityContext")
            .field("value", &rt::Redacted)
            .field("any_attributes", &self.any_attributes)
            .finish()
    }
}

rt::complex_type!(
    ProxySecurityContext { name: "t:ProxySecurityContextType", flags: text }
);

impl ProxySecurityContext {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(value: value::Base64) -> Self {
        Self {
            value,
            any_attributes: Vec::new(),
        }
    }
}

rt::placeholder_new!(ProxySecurityContext: placeholder);

impl rt::ReadComplex for ProxySecurityContext {
    #[inline]
    fn text(
        &mut self,
        text: ::std::borrow::Cow<'_, str>,
        reader: &mut rt::Reader,
    ) -> Result<()> {
        reader.fill_text(&mut self.value, text)
    }

    #[inline]
    fn any_attribute(&mut self, attribute: &rt::Attribute, uri: &str) -> rt::Handled {
        attribute
            .keep(
                &mut self.any_attributes,
                uri,
                "http://schemas.xmlsoap.org/soap/envelope/",
            )
    }
}

impl rt::WriteComplex for ProxySecurityContext {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.any_attributes(
            &self.any_attributes,
            "http://schemas.xmlsoap.org/soap/envelope/",
        );
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.text(&self.value);
    }
}
