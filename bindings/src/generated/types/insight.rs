// @generated

use ::ews_bindings::rt;
use super::super::ns;
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

rt::complex_type! {
    Insight = "t:Insight";
    elements t {
        0 insight_type: "InsightType" optional;
        1 rank: "Rank" optional;
        2 content: "Content" optional;
        3 text: "Text" optional;
        4 item_list: "ItemList" optional;
        5 requires_token: "RequiresToken" optional;
    }
}
