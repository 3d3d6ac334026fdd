// @generated

use ::ews_bindings::{Result, xml};

use super::{ContactItem, EmailAddressType};

/// Complex type `t:ResolutionType`.
#[doc(alias = "ResolutionType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Resolution {
    /// Element `t:Mailbox`, required.
    pub mailbox: EmailAddressType,
    /// Element `t:Contact`, optional.
    pub contact: Option<Box<ContactItem>>,
}

xml::complex_type!(
    Resolution { name: "t:ResolutionType", required: "t:Mailbox", bits: 1, model:
    "t:Mailbox, t:Contact?" }
);

impl Resolution {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(mailbox: EmailAddressType) -> Self {
        Self { mailbox, contact: None }
    }
}

xml::blank_new!(Resolution: blank);

impl xml::ReadNode for Resolution {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Mailbox") => input.require(&mut self.mailbox, tag, 0),
            (xml::T, "Contact") => input.fill(&mut self.contact, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for Resolution {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Mailbox", &self.mailbox);
        out.element("t:Contact", &self.contact);
    }
}
