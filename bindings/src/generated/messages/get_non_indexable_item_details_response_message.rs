// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(GetNonIndexableItemDetailsResponseMessage, ResponseMessage);

rt::placeholder_new!(GetNonIndexableItemDetailsResponseMessage: placeholder);

impl rt::ReadComplex for GetNonIndexableItemDetailsResponseMessage {
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
            (rt::M, "NonIndexableItemDetailsResult") => {
                reader.fill(&mut self.non_indexable_item_details_result, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetNonIndexableItemDetailsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element(
            "m:NonIndexableItemDetailsResult",
            &self.non_indexable_item_details_result,
        );
    }
}

rt::root!(
    GetNonIndexableItemDetailsResponseMessage, "m:GetNonIndexableItemDetailsResponse"
);
