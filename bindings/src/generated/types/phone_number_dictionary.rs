// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::PhoneNumberDictionaryEntry;

/// Complex type `t:PhoneNumberDictionaryType`.
#[doc(alias = "PhoneNumberDictionaryType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct PhoneNumberDictionary(pub Vec<PhoneNumberDictionaryEntry>);

impl PhoneNumberDictionary {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:PhoneNumberDictionaryType",
        content: xml::Content::Model("t:Entry+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(PhoneNumberDictionary, PhoneNumberDictionaryEntry);

::ews_bindings::complex_type!(PhoneNumberDictionary);

impl xml::ReadNode for PhoneNumberDictionary {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Entry") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for PhoneNumberDictionary {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Entry", &self.0);
    }
}
