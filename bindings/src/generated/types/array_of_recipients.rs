// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::EmailAddressType;

/// Complex type `t:ArrayOfRecipientsType`.
#[doc(alias = "ArrayOfRecipientsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfRecipients(pub Vec<EmailAddressType>);

impl ArrayOfRecipients {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfRecipientsType",
        content: xml::Content::Model("(t:Mailbox)*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfRecipients, EmailAddressType);

::ews_bindings::complex_type!(ArrayOfRecipients);

impl xml::ReadNode for ArrayOfRecipients {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Mailbox") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfRecipients {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Mailbox", &self.0);
    }
}
