// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(QueryString { name: "m:QueryStringType", flags: text });

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

rt::placeholder_new!(QueryString: text);

impl rt::ReadComplex for QueryString {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "ResetCache") => {
                reader.fill_attribute(&mut self.reset_cache, attribute)
            }
            (rt::Namespace::None, "ReturnDeletedItems") => {
                reader.fill_attribute(&mut self.return_deleted_items, attribute)
            }
            (rt::Namespace::None, "ReturnHighlightTerms") => {
                reader.fill_attribute(&mut self.return_highlight_terms, attribute)
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

impl rt::WriteComplex for QueryString {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute("ResetCache", &self.reset_cache);
        out.optional_attribute("ReturnDeletedItems", &self.return_deleted_items);
        out.optional_attribute("ReturnHighlightTerms", &self.return_highlight_terms);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.text(&self.value);
    }
}
