// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{NonIndexableItemDetailResult, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetNonIndexableItemDetailsResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetNonIndexableItemDetailsResponse`.
#[doc(alias = "GetNonIndexableItemDetailsResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetNonIndexableItemDetailsResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:NonIndexableItemDetailsResult`, optional.
    pub non_indexable_item_details_result: Option<Box<NonIndexableItemDetailResult>>,
}

impl Eq for GetNonIndexableItemDetailsResponseMessage {}

xml::complex_type!(
    GetNonIndexableItemDetailsResponseMessage { name:
    "m:GetNonIndexableItemDetailsResponseMessageType", base: ResponseMessage, bits: 1,
    model: "m:NonIndexableItemDetailsResult?", flags: response }
);

impl GetNonIndexableItemDetailsResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            non_indexable_item_details_result: None,
        }
    }
}

xml::extends!(GetNonIndexableItemDetailsResponseMessage, ResponseMessage);

xml::blank_new!(GetNonIndexableItemDetailsResponseMessage: blank);

impl xml::ReadNode for GetNonIndexableItemDetailsResponseMessage {
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
            (xml::M, "NonIndexableItemDetailsResult") => {
                input.fill(&mut self.non_indexable_item_details_result, tag)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetNonIndexableItemDetailsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element(
            "m:NonIndexableItemDetailsResult",
            &self.non_indexable_item_details_result,
        );
    }
}

xml::root!(
    GetNonIndexableItemDetailsResponseMessage, "m:GetNonIndexableItemDetailsResponse"
);
