// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `t:InternetHeaderType`.
#[doc(alias = "InternetHeaderType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InternetHeader {
    /// Attribute `HeaderName`, required.
    pub header_name: String,
    /// The text.
    pub value: String,
}

impl Eq for InternetHeader {}

rt::complex_type!(
    InternetHeader { name: "t:InternetHeaderType", required: "@HeaderName", bits: 1,
    flags: text }
);

impl InternetHeader {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(header_name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            header_name: header_name.into(),
            value: value.into(),
        }
    }
}

rt::placeholder_new!(InternetHeader: text, text);

impl rt::ReadComplex for InternetHeader {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "HeaderName") => {
                reader.require_attribute(&mut self.header_name, attribute, 0)
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

impl rt::WriteComplex for InternetHeader {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("HeaderName", &self.header_name);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.text(&self.value);
    }
}
