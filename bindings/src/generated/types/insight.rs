// @generated

use ::ews_bindings::{Result, xml};

use super::{AnyInsightContent, ArrayOfInsightValue};

/// Complex type `t:Insight`, since `V2016_10_10`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Insight {
    /// Element `t:InsightType`, optional.
    pub insight_type: Option<String>,
    /// Element `t:Rank`, optional.
    #[cfg_attr(feature = "serde", serde(default, with = "xml::stored::float"))]
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

xml::complex_type!(
    Insight { name: "t:Insight", model:
    "t:InsightType?, t:Rank?, t:Content?, t:Text?, t:ItemList?, t:RequiresToken?" }
);

xml::blank_default!(Insight);

impl xml::ReadNode for Insight {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "InsightType") => input.fill(&mut self.insight_type, tag),
            (xml::T, "Rank") => input.fill(&mut self.rank, tag),
            (xml::T, "Content") => input.fill(&mut self.content, tag),
            (xml::T, "Text") => input.fill(&mut self.text, tag),
            (xml::T, "ItemList") => input.fill(&mut self.item_list, tag),
            (xml::T, "RequiresToken") => input.fill(&mut self.requires_token, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for Insight {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:InsightType", &self.insight_type);
        out.element("t:Rank", &self.rank);
        out.element("t:Content", &self.content);
        out.element("t:Text", &self.text);
        out.element("t:ItemList", &self.item_list);
        out.element("t:RequiresToken", &self.requires_token);
    }
}
