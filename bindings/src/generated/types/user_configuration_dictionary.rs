// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::UserConfigurationDictionaryEntry;

/// Complex type `t:UserConfigurationDictionaryType`.
#[doc(alias = "UserConfigurationDictionaryType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct UserConfigurationDictionary(pub Vec<UserConfigurationDictionaryEntry>);

impl UserConfigurationDictionary {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:UserConfigurationDictionaryType",
        content: xml::Content::Model("t:DictionaryEntry*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    UserConfigurationDictionary, UserConfigurationDictionaryEntry
);

::ews_bindings::complex_type!(UserConfigurationDictionary);

impl xml::ReadNode for UserConfigurationDictionary {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "DictionaryEntry") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for UserConfigurationDictionary {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:DictionaryEntry", &self.0);
    }
}
