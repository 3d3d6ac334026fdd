// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(AnalyzedQuery: text, blank);

impl xml::ReadNode for AnalyzedQuery {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "QueryLanguage") => input.require(&mut self.query_language, tag, 0),
            (xml::T, "SearchRestrictions") => {
                input.require(&mut self.search_restrictions, tag, 1)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for AnalyzedQuery {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:QueryLanguage", &self.query_language);
        out.element("t:SearchRestrictions", &self.search_restrictions);
    }
}
