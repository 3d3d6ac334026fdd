// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:ArrayOfPeopleQuerySource`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfPeopleQuerySource(pub Vec<String>);

impl ArrayOfPeopleQuerySource {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfPeopleQuerySource",
        content: xml::Content::Model("t:Source+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfPeopleQuerySource, String);

::ews_bindings::complex_type!(ArrayOfPeopleQuerySource);

impl xml::ReadNode for ArrayOfPeopleQuerySource {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Source") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfPeopleQuerySource {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Source", &self.0);
    }
}
