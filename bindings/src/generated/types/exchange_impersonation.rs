// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(ExchangeImpersonation: blank);

impl xml::ReadNode for ExchangeImpersonation {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "ConnectingSID") => input.require(&mut self.connecting_sid, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn any_attribute(&mut self, attribute: &xml::Attribute, uri: &str) -> xml::Taken {
        attribute
            .keep(
                &mut self.any_attributes,
                uri,
                "http://schemas.xmlsoap.org/soap/envelope/",
            )
    }
}

impl xml::WriteNode for ExchangeImpersonation {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.any_attributes(
            &self.any_attributes,
            "http://schemas.xmlsoap.org/soap/envelope/",
        );
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ConnectingSID", &self.connecting_sid);
    }
}

xml::root!(ExchangeImpersonation, "t:ExchangeImpersonation");
