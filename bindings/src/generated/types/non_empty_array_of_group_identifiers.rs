// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::SidAndAttributes;

/// Complex type `t:NonEmptyArrayOfGroupIdentifiersType`.
#[doc(alias = "NonEmptyArrayOfGroupIdentifiersType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfGroupIdentifiers(pub Vec<SidAndAttributes>);

impl NonEmptyArrayOfGroupIdentifiers {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfGroupIdentifiersType",
        content: xml::Content::Model("t:GroupIdentifier+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfGroupIdentifiers, SidAndAttributes);

::ews_bindings::complex_type!(NonEmptyArrayOfGroupIdentifiers);

impl xml::ReadNode for NonEmptyArrayOfGroupIdentifiers {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "GroupIdentifier") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfGroupIdentifiers {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:GroupIdentifier", &self.0);
    }
}
