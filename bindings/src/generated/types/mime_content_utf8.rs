// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:MimeContentUTF8Type`, since `Exchange2013_SP1`.
#[doc(alias = "MimeContentUTF8Type")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MimeContentUtf8 {
    /// Attribute `CharacterSet`, optional.
    pub character_set: Option<String>,
    /// The text.
    pub value: String,
}

impl Eq for MimeContentUtf8 {}

xml::complex_type!(MimeContentUtf8 { name: "t:MimeContentUTF8Type", flags: text });

impl MimeContentUtf8 {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            character_set: None,
            value: value.into(),
        }
    }
}

xml::blank_new!(MimeContentUtf8: text);

impl xml::ReadNode for MimeContentUtf8 {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "CharacterSet") => {
                input.fill_attribute(&mut self.character_set, attribute)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn text(
        &mut self,
        text: ::std::borrow::Cow<'_, str>,
        input: &mut xml::Input,
    ) -> Result<()> {
        input.fill_text(&mut self.value, text)
    }
}

impl xml::WriteNode for MimeContentUtf8 {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.optional_attribute("CharacterSet", &self.character_set);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.text(&self.value);
    }
}
