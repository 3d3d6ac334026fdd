// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::EmailAddressType;

/// Abstract complex type `m:BaseDelegateType`.
///
/// Extends `m:BaseRequestType`.
#[doc(alias = "BaseDelegateType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseDelegate {
    /// Element `m:Mailbox`, required.
    pub mailbox: EmailAddressType,
}

impl Eq for BaseDelegate {}

rt::complex_type!(
    BaseDelegate { name: "m:BaseDelegateType", required: "m:Mailbox", bits: 1, model:
    "m:Mailbox" }
);

impl BaseDelegate {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(mailbox: EmailAddressType) -> Self {
        Self { mailbox }
    }
}

rt::placeholder_new!(BaseDelegate: placeholder);

impl rt::ReadComplex for BaseDelegate {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "Mailbox") => reader.require(&mut self.mailbox, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for BaseDelegate {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:Mailbox", &self.mailbox);
    }
}
