// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ConnectingSid;

/// Complex type `t:ExchangeImpersonationType`.
///
/// Global element `t:ExchangeImpersonation`.
#[doc(alias = "ExchangeImpersonationType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ExchangeImpersonation {
    /// Element `t:ConnectingSID`, required.
    pub connecting_sid: ConnectingSid,
    /// Attributes of the namespace `http://schemas.xmlsoap.org/soap/envelope/`.
    pub any_attributes: Vec<xml::AnyAttribute>,
}

impl ExchangeImpersonation {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ExchangeImpersonationType",
        required: &["t:ConnectingSID"],
        bits: 1,
        content: xml::Content::Model("t:ConnectingSID"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(connecting_sid: ConnectingSid) -> Self {
        Self {
            connecting_sid,
            any_attributes: Vec::new(),
        }
    }
}

::ews_bindings::complex_type!(ExchangeImpersonation);

::ews_bindings::blank_new!(ExchangeImpersonation : blank);

impl xml::ReadNode for ExchangeImpersonation {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "ConnectingSID") => input.require(&mut self.connecting_sid, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }

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
        out.any_attributes(&self.any_attributes);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ConnectingSID", &self.connecting_sid);
    }
}
