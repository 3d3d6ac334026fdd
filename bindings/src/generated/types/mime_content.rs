// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `t:MimeContentType`.
#[doc(alias = "MimeContentType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MimeContent {
    /// Attribute `CharacterSet`, optional.
    pub character_set: Option<String>,
    /// The text.
    pub value: String,
}

impl Eq for MimeContent {}

rt::complex_type!(MimeContent { name: "t:MimeContentType", flags: text });

impl MimeContent {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            character_set: None,
            value: value.into(),
        }
    }
}

rt::placeholder_new!(MimeContent: text);

impl rt::ReadComplex for MimeContent {
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

impl rt::WriteComplex for MimeContent {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute("CharacterSet", &self.character_set);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.text(&self.value);
    }
}
