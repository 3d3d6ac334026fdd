// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::PhysicalAddressDictionaryEntry;

/// Complex type `t:PhysicalAddressDictionaryType`.
#[doc(alias = "PhysicalAddressDictionaryType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct PhysicalAddressDictionary(pub Vec<PhysicalAddressDictionaryEntry>);

impl PhysicalAddressDictionary {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:PhysicalAddressDictionaryType",
        content: xml::Content::Model("t:Entry+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(PhysicalAddressDictionary, PhysicalAddressDictionaryEntry);

::ews_bindings::complex_type!(PhysicalAddressDictionary);

impl xml::ReadNode for PhysicalAddressDictionary {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Entry") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for PhysicalAddressDictionary {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Entry", &self.0);
    }
}
