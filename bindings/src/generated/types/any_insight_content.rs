// @generated

use ::ews_bindings::{rt, xml};
use super::{InsightContent, MultiValueInsightContent, SingleValueInsightContent};

/// Element of type `t:InsightContent`, whose `xsi:type` names one of these types.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum AnyInsightContent {
    /// Type `t:InsightContent`.
    InsightContent(Box<InsightContent>),
    /// Type `t:MultiValueInsightContent`.
    MultiValueInsightContent(Box<MultiValueInsightContent>),
    /// Type `t:SingleValueInsightContent`.
    SingleValueInsightContent(Box<SingleValueInsightContent>),
    /// A type that the schema does not list.
    Unlisted(xml::RawXml),
}

rt::xsi_type_enum! {
    AnyInsightContent = "t:InsightContent", declared InsightContent;
    InsightContent(InsightContent) = "t:InsightContent";
    MultiValueInsightContent(MultiValueInsightContent) = "t:MultiValueInsightContent";
    SingleValueInsightContent(SingleValueInsightContent) = "t:SingleValueInsightContent";
}
