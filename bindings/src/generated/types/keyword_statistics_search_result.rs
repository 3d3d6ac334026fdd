// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:KeywordStatisticsSearchResultType`, since `Exchange2010_SP1`.
#[doc(alias = "KeywordStatisticsSearchResultType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct KeywordStatisticsSearchResult {
    /// Element `t:Keyword`, required.
    pub keyword: String,
    /// Element `t:ItemHits`, required.
    pub item_hits: i32,
    /// Element `t:Size`, required.
    pub size: i64,
}

impl Eq for KeywordStatisticsSearchResult {}

xml::complex_type!(
    KeywordStatisticsSearchResult { name: "t:KeywordStatisticsSearchResultType",
    required: "t:Keyword, t:ItemHits, t:Size", bits: 3, model:
    "t:Keyword, t:ItemHits, t:Size" }
);

impl KeywordStatisticsSearchResult {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(keyword: impl Into<String>, item_hits: i32, size: i64) -> Self {
        Self {
            keyword: keyword.into(),
            item_hits,
            size,
        }
    }
}

xml::blank_new!(KeywordStatisticsSearchResult: text, blank, blank);

impl xml::ReadNode for KeywordStatisticsSearchResult {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Keyword") => input.require(&mut self.keyword, tag, 0),
            (xml::T, "ItemHits") => input.require(&mut self.item_hits, tag, 1),
            (xml::T, "Size") => input.require(&mut self.size, tag, 2),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for KeywordStatisticsSearchResult {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Keyword", &self.keyword);
        out.element("t:ItemHits", &self.item_hits);
        out.element("t:Size", &self.size);
    }
}
