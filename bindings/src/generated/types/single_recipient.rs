// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(SingleRecipient: placeholder);

impl rt::ReadComplex for SingleRecipient {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Mailbox") => reader.require(&mut self.mailbox, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SingleRecipient {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Mailbox", &self.mailbox);
    }
}
