// @generated

use ::ews_bindings::{Result, xml};

use super::EmailAddressType;

/// Complex type `t:SingleRecipientType`.
#[doc(alias = "SingleRecipientType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SingleRecipient {
    /// Element `t:Mailbox`, required.
    pub mailbox: EmailAddressType,
}

impl Eq for SingleRecipient {}

xml::complex_type!(
    SingleRecipient { name: "t:SingleRecipientType", required: "t:Mailbox", bits: 1,
    model: "(t:Mailbox)" }
);

impl SingleRecipient {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(mailbox: EmailAddressType) -> Self {
        Self { mailbox }
    }
}

xml::blank_new!(SingleRecipient: blank);

impl xml::ReadNode for SingleRecipient {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Mailbox") => input.require(&mut self.mailbox, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SingleRecipient {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Mailbox", &self.mailbox);
    }
}
