// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::AbchEmailAddressDictionaryEntry;

/// Complex type `t:AbchEmailAddressDictionaryType`.
#[doc(alias = "AbchEmailAddressDictionaryType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct AbchEmailAddressDictionary(pub Vec<AbchEmailAddressDictionaryEntry>);

impl AbchEmailAddressDictionary {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:AbchEmailAddressDictionaryType",
        content: xml::Content::Model("t:Email+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    AbchEmailAddressDictionary, AbchEmailAddressDictionaryEntry
);

::ews_bindings::complex_type!(AbchEmailAddressDictionary);

impl xml::ReadNode for AbchEmailAddressDictionary {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Email") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for AbchEmailAddressDictionary {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Email", &self.0);
    }
}
