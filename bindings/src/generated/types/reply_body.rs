// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:ReplyBody`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ReplyBody {
    /// Attribute `xml:lang`, optional, `xs:language`.
    pub lang: Option<String>,
    /// Element `t:Message`, optional, `xs:string`.
    pub message: Option<String>,
}

impl ReplyBody {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ReplyBody",
        content: xml::Content::Model("t:Message?"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(ReplyBody);

::ews_bindings::blank_default!(ReplyBody);

impl xml::ReadNode for ReplyBody {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match (attribute.namespace, attribute.local) {
            (xml::Namespace::Xml, "lang") => {
                input.fill_attribute(&mut self.lang, attribute)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
