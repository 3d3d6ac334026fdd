// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(KeywordStatisticsSearchResult: text, placeholder, placeholder);

impl rt::ReadComplex for KeywordStatisticsSearchResult {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Keyword") => reader.require(&mut self.keyword, tag, 0),
            (rt::T, "ItemHits") => reader.require(&mut self.item_hits, tag, 1),
            (rt::T, "Size") => reader.require(&mut self.size, tag, 2),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for KeywordStatisticsSearchResult {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Keyword", &self.keyword);
        out.element("t:ItemHits", &self.item_hits);
        out.element("t:Size", &self.size);
    }
}
