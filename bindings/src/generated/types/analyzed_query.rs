// @generated

use ::ews_bindings::{Result, rt};

use super::Restriction;

/// Complex type `t:AnalyzedQuery`, since `V2016_10_10`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AnalyzedQuery {
    /// Element `t:QueryLanguage`, required.
    pub query_language: String,
    /// Element `t:SearchRestrictions`, required.
    pub search_restrictions: Restriction,
}

impl Eq for AnalyzedQuery {}

rt::complex_type!(
    AnalyzedQuery { name: "t:AnalyzedQuery", required:
    "t:QueryLanguage, t:SearchRestrictions", bits: 2, model:
    "t:QueryLanguage, t:SearchRestrictions" }
);

impl AnalyzedQuery {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        query_language: impl Into<String>,
        search_restrictions: Restriction,
    ) -> Self {
        Self {
            query_language: query_language.into(),
            search_restrictions,
        }
    }
}

rt::placeholder_new!(AnalyzedQuery: text, placeholder);

impl rt::ReadComplex for AnalyzedQuery {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "QueryLanguage") => reader.require(&mut self.query_language, tag, 0),
            (rt::T, "SearchRestrictions") => {
                reader.require(&mut self.search_restrictions, tag, 1)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for AnalyzedQuery {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:QueryLanguage", &self.query_language);
        out.element("t:SearchRestrictions", &self.search_restrictions);
    }
}
