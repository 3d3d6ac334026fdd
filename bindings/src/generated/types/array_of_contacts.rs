// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::Contact;

/// Complex type `t:ArrayOfContactsType`.
#[doc(alias = "ArrayOfContactsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfContacts(pub Vec<Contact>);

impl ArrayOfContacts {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfContactsType",
        content: xml::Content::Model("t:Contact*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfContacts, Contact);

::ews_bindings::complex_type!(ArrayOfContacts);

impl xml::ReadNode for ArrayOfContacts {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Contact") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfContacts {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Contact", &self.0);
    }
}
