// @generated

use ::ews_bindings::{Result, value, xml};

/// Complex type `t:ReplyBody`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReplyBody {
    /// Attribute `xml:lang`, optional.
    pub lang: Option<value::Language>,
    /// Element `t:Message`, optional.
    pub message: Option<String>,
}

impl Eq for ReplyBody {}

xml::complex_type!(ReplyBody { name: "t:ReplyBody", model: "t:Message?" });

xml::blank_default!(ReplyBody);

impl xml::ReadNode for ReplyBody {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::Xml, "lang") => {
                input.fill_attribute(&mut self.lang, attribute)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Message") => input.fill(&mut self.message, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ReplyBody {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.optional_attribute("xml:lang", &self.lang);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Message", &self.message);
    }
}
