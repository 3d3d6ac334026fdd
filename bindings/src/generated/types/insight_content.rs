// @generated

use ::ews_bindings::xml;

/// Complex type `t:InsightContent`, since `V2016_10_10`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InsightContent {}

impl Eq for InsightContent {}

xml::complex_type!(InsightContent { name: "t:InsightContent" });

xml::blank_default!(InsightContent);

impl xml::ReadNode for InsightContent {}

impl xml::WriteNode for InsightContent {}
