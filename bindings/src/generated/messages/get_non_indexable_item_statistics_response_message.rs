// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::{ArrayOfNonIndexableItemStatistics, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetNonIndexableItemStatisticsResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetNonIndexableItemStatisticsResponse`.
#[doc(alias = "GetNonIndexableItemStatisticsResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetNonIndexableItemStatisticsResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:NonIndexableItemStatistics`, optional.
    pub non_indexable_item_statistics: Option<ArrayOfNonIndexableItemStatistics>,
}

impl GetNonIndexableItemStatisticsResponseMessage {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetNonIndexableItemStatisticsResponseMessageType",
        base: Some(ResponseMessage::SHAPE),
        bits: 1,
        content: xml::Content::Model("m:NonIndexableItemStatistics?"),
        response: true,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            non_indexable_item_statistics: None,
        }
    }
}

::ews_bindings::complex_type!(GetNonIndexableItemStatisticsResponseMessage);

::ews_bindings::extends!(GetNonIndexableItemStatisticsResponseMessage, ResponseMessage);

::ews_bindings::blank_new!(GetNonIndexableItemStatisticsResponseMessage : blank);

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
        match (tag.namespace, tag.local) {
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
