// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(InternetHeader: text, text);

impl xml::ReadNode for InternetHeader {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "HeaderName") => {
                input.require_attribute(&mut self.header_name, attribute, 0)
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

impl xml::WriteNode for InternetHeader {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("HeaderName", &self.header_name);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.text(&self.value);
    }
}
