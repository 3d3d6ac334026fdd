// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::EmailAddressType;

/// Complex type `m:ExpandDLType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:ExpandDL`.
#[doc(alias = "ExpandDLType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ExpandDl {
    /// Element `m:Mailbox`, required.
    pub mailbox: EmailAddressType,
}

impl ExpandDl {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:ExpandDLType",
        required: &["m:Mailbox"],
        bits: 1,
        content: xml::Content::Model("m:Mailbox"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(mailbox: EmailAddressType) -> Self {
        Self { mailbox }
    }
}

::ews_bindings::complex_type!(ExpandDl);

::ews_bindings::blank_new!(ExpandDl : blank);

impl xml::ReadNode for ExpandDl {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
