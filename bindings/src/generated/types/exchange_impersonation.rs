// @generated

use ::ews_bindings::{Result, rt, xml};

use super::ConnectingSid;

/// Complex type `t:ExchangeImpersonationType`.
///
/// Global element `t:ExchangeImpersonation`.
#[doc(alias = "ExchangeImpersonationType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExchangeImpersonation {
    /// Element `t:ConnectingSID`, required.
    pub connecting_sid: ConnectingSid,
    /// Attributes of the namespace `http://schemas.xmlsoap.org/soap/envelope/`.
    pub any_attributes: Vec<xml::AnyAttribute>,
}

impl Eq for ExchangeImpersonation {}

rt::complex_type!(
    ExchangeImpersonation { name: "t:ExchangeImpersonationType", required:
    "t:ConnectingSID", bits: 1, model: "t:ConnectingSID" }
);

impl ExchangeImpersonation {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(connecting_sid: ConnectingSid) -> Self {
        Self {
            connecting_sid,
            any_attributes: Vec::new(),
        }
    }
}

rt::placeholder_new!(ExchangeImpersonation: placeholder);

impl rt::ReadComplex for ExchangeImpersonation {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ConnectingSID") => reader.require(&mut self.connecting_sid, tag, 0),
            _ => Ok(rt::Handled::No),
        }
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

impl rt::WriteComplex for ExchangeImpersonation {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.any_attributes(
            &self.any_attributes,
            "http://schemas.xmlsoap.org/soap/envelope/",
        );
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:ConnectingSID", &self.connecting_sid);
    }
}

rt::root!(ExchangeImpersonation, "t:ExchangeImpersonation");
