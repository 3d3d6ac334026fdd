// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::EmailAddressType;

/// Complex type `t:SingleRecipientType`.
#[doc(alias = "SingleRecipientType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SingleRecipient {
    /// Element `t:Mailbox`, required.
    pub mailbox: EmailAddressType,
}

impl SingleRecipient {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:SingleRecipientType",
        required: &["t:Mailbox"],
        bits: 1,
        content: xml::Content::Model("(t:Mailbox)"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(mailbox: EmailAddressType) -> Self {
        Self { mailbox }
    }
}

::ews_bindings::complex_type!(SingleRecipient);

::ews_bindings::blank_new!(SingleRecipient : blank);

impl xml::ReadNode for SingleRecipient {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
