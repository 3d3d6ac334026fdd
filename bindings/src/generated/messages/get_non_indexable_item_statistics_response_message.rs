// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(GetNonIndexableItemStatisticsResponseMessage, ResponseMessage);

rt::placeholder_new!(GetNonIndexableItemStatisticsResponseMessage: placeholder);

impl rt::ReadComplex for GetNonIndexableItemStatisticsResponseMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::attribute(&mut self.base, attribute, reader)
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "NonIndexableItemStatistics") => {
                reader.fill(&mut self.non_indexable_item_statistics, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetNonIndexableItemStatisticsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:NonIndexableItemStatistics", &self.non_indexable_item_statistics);
    }
}

rt::root!(
    GetNonIndexableItemStatisticsResponseMessage,
    "m:GetNonIndexableItemStatisticsResponse"
);
