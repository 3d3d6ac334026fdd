// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `m:QueryStringType`, since `Exchange2013_SP1`.
#[doc(alias = "QueryStringType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct QueryString {
    /// Attribute `ResetCache`, optional.
    pub reset_cache: Option<bool>,
    /// Attribute `ReturnDeletedItems`, optional.
    pub return_deleted_items: Option<bool>,
    /// Attribute `ReturnHighlightTerms`, optional.
    pub return_highlight_terms: Option<bool>,
    /// The text.
    pub value: String,
}

impl Eq for QueryString {}

xml::complex_type!(QueryString { name: "m:QueryStringType", flags: text });

impl QueryString {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            reset_cache: None,
            return_deleted_items: None,
            return_highlight_terms: None,
            value: value.into(),
        }
    }
}

xml::blank_new!(QueryString: text);

impl xml::ReadNode for QueryString {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "ResetCache") => {
                input.fill_attribute(&mut self.reset_cache, attribute)
            }
            (xml::Namespace::None, "ReturnDeletedItems") => {
                input.fill_attribute(&mut self.return_deleted_items, attribute)
            }
            (xml::Namespace::None, "ReturnHighlightTerms") => {
                input.fill_attribute(&mut self.return_highlight_terms, attribute)
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

impl xml::WriteNode for QueryString {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.optional_attribute("ResetCache", &self.reset_cache);
        out.optional_attribute("ReturnDeletedItems", &self.return_deleted_items);
        out.optional_attribute("ReturnHighlightTerms", &self.return_highlight_terms);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.text(&self.value);
    }
}
