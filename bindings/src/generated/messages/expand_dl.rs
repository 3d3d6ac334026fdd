// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(ExpandDl: blank);

impl xml::ReadNode for ExpandDl {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "Mailbox") => input.require(&mut self.mailbox, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ExpandDl {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:Mailbox", &self.mailbox);
    }
}

xml::root!(ExpandDl, "m:ExpandDL");
