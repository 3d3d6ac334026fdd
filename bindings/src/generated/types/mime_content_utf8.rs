// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(MimeContentUtf8 { name: "t:MimeContentUTF8Type", flags: text });

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

rt::placeholder_new!(MimeContentUtf8: text);

impl rt::ReadComplex for MimeContentUtf8 {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "CharacterSet") => {
                reader.fill_attribute(&mut self.character_set, attribute)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn text(
        &mut self,
        text: ::std::borrow::Cow<'_, str>,
        reader: &mut rt::Reader,
    ) -> Result<()> {
        reader.fill_text(&mut self.value, text)
    }
}

impl rt::WriteComplex for MimeContentUtf8 {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute("CharacterSet", &self.character_set);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.text(&self.value);
    }
}
