// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::InvalidRecipient;

/// Complex type `t:ArrayOfInvalidRecipientsType`.
#[doc(alias = "ArrayOfInvalidRecipientsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfInvalidRecipients(pub Vec<InvalidRecipient>);

impl ArrayOfInvalidRecipients {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfInvalidRecipientsType",
        content: xml::Content::Model("(t:InvalidRecipient)*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfInvalidRecipients, InvalidRecipient);

::ews_bindings::complex_type!(ArrayOfInvalidRecipients);

impl xml::ReadNode for ArrayOfInvalidRecipients {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "InvalidRecipient") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfInvalidRecipients {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:InvalidRecipient", &self.0);
    }
}
