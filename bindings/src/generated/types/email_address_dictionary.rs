// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::EmailAddressDictionaryEntry;

/// Complex type `t:EmailAddressDictionaryType`.
#[doc(alias = "EmailAddressDictionaryType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct EmailAddressDictionary(pub Vec<EmailAddressDictionaryEntry>);

impl EmailAddressDictionary {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:EmailAddressDictionaryType",
        content: xml::Content::Model("t:Entry+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(EmailAddressDictionary, EmailAddressDictionaryEntry);

::ews_bindings::complex_type!(EmailAddressDictionary);

impl xml::ReadNode for EmailAddressDictionary {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Entry") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for EmailAddressDictionary {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Entry", &self.0);
    }
}
