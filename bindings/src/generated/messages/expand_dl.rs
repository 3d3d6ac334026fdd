// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::EmailAddressType;

/// Complex type `m:ExpandDLType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:ExpandDL`.
#[doc(alias = "ExpandDLType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExpandDl {
    /// Element `m:Mailbox`, required.
    pub mailbox: EmailAddressType,
}

impl Eq for ExpandDl {}

rt::complex_type!(
    ExpandDl { name: "m:ExpandDLType", required: "m:Mailbox", bits: 1, model:
    "m:Mailbox" }
);

impl ExpandDl {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(mailbox: EmailAddressType) -> Self {
        Self { mailbox }
    }
}

rt::placeholder_new!(ExpandDl: placeholder);

impl rt::ReadComplex for ExpandDl {
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

impl rt::WriteComplex for ExpandDl {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:Mailbox", &self.mailbox);
    }
}

rt::root!(ExpandDl, "m:ExpandDL");
