// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(Resolution: placeholder);

impl rt::ReadComplex for Resolution {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Mailbox") => reader.require(&mut self.mailbox, tag, 0),
            (rt::T, "Contact") => reader.fill(&mut self.contact, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for Resolution {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Mailbox", &self.mailbox);
        out.element("t:Contact", &self.contact);
    }
}
