// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ContactItem, EmailAddressType};

/// Complex type `t:ResolutionType`.
#[doc(alias = "ResolutionType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct Resolution {
    /// Element `t:Mailbox`, required.
    pub mailbox: EmailAddressType,
    /// Element `t:Contact`, optional.
    pub contact: Option<Box<ContactItem>>,
}

impl Resolution {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ResolutionType",
        required: &["t:Mailbox"],
        bits: 1,
        content: xml::Content::Model("t:Mailbox, t:Contact?"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(mailbox: EmailAddressType) -> Self {
        Self { mailbox, contact: None }
    }
}

::ews_bindings::complex_type!(Resolution);

::ews_bindings::blank_new!(Resolution : blank);

impl xml::ReadNode for Resolution {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
