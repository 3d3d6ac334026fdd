// @generated

use ::ews_bindings::{Result, rt};

use super::{AnyInsightContent, ArrayOfInsightValue};

/// Complex type `t:Insight`, since `V2016_10_10`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Insight {
    /// Element `t:InsightType`, optional.
    pub insight_type: Option<String>,
    /// Element `t:Rank`, optional.
    #[cfg_attr(feature = "serde", serde(default, with = "rt::stored::float"))]
    pub rank: Option<f64>,
    /// Element `t:Content`, optional.
    pub content: Option<AnyInsightContent>,
    /// Element `t:Text`, optional.
    pub text: Option<String>,
    /// Element `t:ItemList`, optional.
    pub item_list: Option<ArrayOfInsightValue>,
    /// Element `t:RequiresToken`, optional.
    pub requires_token: Option<bool>,
}

rt::complex_type!(
    Insight { name: "t:Insight", model:
    "t:InsightType?, t:Rank?, t:Content?, t:Text?, t:ItemList?, t:RequiresToken?" }
);

rt::placeholder_default!(Insight);

impl rt::ReadComplex for Insight {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "InsightType") => reader.fill(&mut self.insight_type, tag),
            (rt::T, "Rank") => reader.fill(&mut self.rank, tag),
            (rt::T, "Content") => reader.fill(&mut self.content, tag),
            (rt::T, "Text") => reader.fill(&mut self.text, tag),
            (rt::T, "ItemList") => reader.fill(&mut self.item_list, tag),
            (rt::T, "RequiresToken") => reader.fill(&mut self.requires_token, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for Insight {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:InsightType", &self.insight_type);
        out.element("t:Rank", &self.rank);
        out.element("t:Content", &self.content);
        out.element("t:Text", &self.text);
        out.element("t:ItemList", &self.item_list);
        out.element("t:RequiresToken", &self.requires_token);
    }
}
