// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ImAddressDictionaryEntry;

/// Complex type `t:ImAddressDictionaryType`.
#[doc(alias = "ImAddressDictionaryType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ImAddressDictionary(pub Vec<ImAddressDictionaryEntry>);

impl ImAddressDictionary {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ImAddressDictionaryType",
        content: xml::Content::Model("t:Entry+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ImAddressDictionary, ImAddressDictionaryEntry);

::ews_bindings::complex_type!(ImAddressDictionary);

impl xml::ReadNode for ImAddressDictionary {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Entry") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ImAddressDictionary {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Entry", &self.0);
    }
}
