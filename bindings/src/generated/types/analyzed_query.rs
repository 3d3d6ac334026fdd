// @generated

use ::ews_bindings::rt;
use super::super::ns;
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

impl AnalyzedQuery {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        query_language: impl Into<String>,
        search_restrictions: impl Into<Restriction>,
    ) -> Self {
        Self {
            query_language: query_language.into(),
            search_restrictions: search_restrictions.into(),
        }
    }
}

rt::complex_type! {
    AnalyzedQuery = "t:AnalyzedQuery", required 2, new(text value(Restriction));
    elements t {
        0 query_language: "QueryLanguage" required 0;
        1 search_restrictions: "SearchRestrictions" required 1;
    }
}
