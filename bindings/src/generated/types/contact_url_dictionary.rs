// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ContactUrlDictionaryEntry;

/// Complex type `t:ContactUrlDictionaryType`.
#[doc(alias = "ContactUrlDictionaryType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ContactUrlDictionary(pub Vec<ContactUrlDictionaryEntry>);

impl ContactUrlDictionary {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ContactUrlDictionaryType",
        content: xml::Content::Model("t:Url+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ContactUrlDictionary, ContactUrlDictionaryEntry);

::ews_bindings::complex_type!(ContactUrlDictionary);

impl xml::ReadNode for ContactUrlDictionary {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Url") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ContactUrlDictionary {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Url", &self.0);
    }
}
