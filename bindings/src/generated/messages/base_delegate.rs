// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(BaseDelegate: blank);

impl xml::ReadNode for BaseDelegate {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "Mailbox") => input.require(&mut self.mailbox, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for BaseDelegate {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:Mailbox", &self.mailbox);
    }
}
