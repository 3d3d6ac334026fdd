// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::Persona;

/// Complex type `t:ArrayOfPeopleType`.
#[doc(alias = "ArrayOfPeopleType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfPeople(pub Vec<Persona>);

impl ArrayOfPeople {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfPeopleType",
        content: xml::Content::Model("(t:Persona)*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfPeople, Persona);

::ews_bindings::complex_type!(ArrayOfPeople);

impl xml::ReadNode for ArrayOfPeople {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Persona") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfPeople {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Persona", &self.0);
    }
}
