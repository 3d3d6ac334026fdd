// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(ReplyBody { name: "t:ReplyBody", model: "t:Message?" });

rt::placeholder_default!(ReplyBody);

impl rt::ReadComplex for ReplyBody {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::Xml, "lang") => {
                reader.fill_attribute(&mut self.lang, attribute)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Message") => reader.fill(&mut self.message, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ReplyBody {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute("xml:lang", &self.lang);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Message", &self.message);
    }
}
