// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ArrayOfNonIndexableItemStatistics, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetNonIndexableItemStatisticsResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetNonIndexableItemStatisticsResponse`.
#[doc(alias = "GetNonIndexableItemStatisticsResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetNonIndexableItemStatisticsResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:NonIndexableItemStatistics`, optional.
    pub non_indexable_item_statistics: Option<ArrayOfNonIndexableItemStatistics>,
}

impl Eq for GetNonIndexableItemStatisticsResponseMessage {}

xml::complex_type!(
    GetNonIndexableItemStatisticsResponseMessage { name:
    "m:GetNonIndexableItemStatisticsResponseMessageType", base: ResponseMessage, bits:
    1, model: "m:NonIndexableItemStatistics?", flags: response }
);

impl GetNonIndexableItemStatisticsResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            non_indexable_item_statistics: None,
        }
    }
}

xml::extends!(GetNonIndexableItemStatisticsResponseMessage, ResponseMessage);

xml::blank_new!(GetNonIndexableItemStatisticsResponseMessage: blank);

impl xml::ReadNode for GetNonIndexableItemStatisticsResponseMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        xml::ReadNode::attribute(&mut self.base, attribute, input)
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "NonIndexableItemStatistics") => {
                input.fill(&mut self.non_indexable_item_statistics, tag)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetNonIndexableItemStatisticsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:NonIndexableItemStatistics", &self.non_indexable_item_statistics);
    }
}

xml::root!(
    GetNonIndexableItemStatisticsResponseMessage,
    "m:GetNonIndexableItemStatisticsResponse"
);
