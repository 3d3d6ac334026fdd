// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::PersonaAttribution;

/// Complex type `t:ArrayOfPersonaAttributionsType`.
#[doc(alias = "ArrayOfPersonaAttributionsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfPersonaAttributions(pub Vec<PersonaAttribution>);

impl ArrayOfPersonaAttributions {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfPersonaAttributionsType",
        content: xml::Content::Model("t:Attribution+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfPersonaAttributions, PersonaAttribution);

::ews_bindings::complex_type!(ArrayOfPersonaAttributions);

impl xml::ReadNode for ArrayOfPersonaAttributions {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Attribution") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfPersonaAttributions {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Attribution", &self.0);
    }
}
