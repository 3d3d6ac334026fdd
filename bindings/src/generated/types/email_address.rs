// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(EmailAddress: text);

impl rt::ReadComplex for EmailAddress {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Name") => reader.fill(&mut self.name, tag),
            (rt::T, "Address") => reader.require(&mut self.address, tag, 0),
            (rt::T, "RoutingType") => reader.fill(&mut self.routing_type, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for EmailAddress {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Name", &self.name);
        out.element("t:Address", &self.address);
        out.element("t:RoutingType", &self.routing_type);
    }
}

rt::root!(EmailAddress, "t:Mailbox");
