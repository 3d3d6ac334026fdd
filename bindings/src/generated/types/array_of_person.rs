// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::Person;

/// Complex type `t:ArrayOfPersonType`.
#[doc(alias = "ArrayOfPersonType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfPerson(pub Vec<Person>);

impl ArrayOfPerson {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfPersonType",
        content: xml::Content::Model("(t:Person)*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfPerson, Person);

::ews_bindings::complex_type!(ArrayOfPerson);

impl xml::ReadNode for ArrayOfPerson {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Person") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfPerson {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Person", &self.0);
    }
}
