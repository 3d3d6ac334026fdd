// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:EmailAddress`.
///
/// Global element `t:Mailbox`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EmailAddress {
    /// Element `t:Name`, optional.
    pub name: Option<String>,
    /// Element `t:Address`, required.
    pub address: String,
    /// Element `t:RoutingType`, optional.
    pub routing_type: Option<String>,
}

impl Eq for EmailAddress {}

xml::complex_type!(
    EmailAddress { name: "t:EmailAddress", required: "t:Address", bits: 1, model:
    "t:Name?, t:Address, t:RoutingType?" }
);

impl EmailAddress {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(address: impl Into<String>) -> Self {
        Self {
            name: None,
            address: address.into(),
            routing_type: None,
        }
    }
}

xml::blank_new!(EmailAddress: text);

impl xml::ReadNode for EmailAddress {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Name") => input.fill(&mut self.name, tag),
            (xml::T, "Address") => input.require(&mut self.address, tag, 0),
            (xml::T, "RoutingType") => input.fill(&mut self.routing_type, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for EmailAddress {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Name", &self.name);
        out.element("t:Address", &self.address);
        out.element("t:RoutingType", &self.routing_type);
    }
}

xml::root!(EmailAddress, "t:Mailbox");
