// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{ArrayOfHighlightTerms, FindItemParent, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:FindItemResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "FindItemResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindItemResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:RootFolder`, optional.
    pub root_folder: Option<Box<FindItemParent>>,
    /// Element `m:HighlightTerms`, optional, since `Exchange2013_SP1`.
    pub highlight_terms: Option<ArrayOfHighlightTerms>,
}

rt::complex_type!(
    FindItemResponseMessage { name: "m:FindItemResponseMessageType", base:
    ResponseMessage, bits: 1, model: "m:RootFolder?, m:HighlightTerms?", flags:
    response }
);

impl FindItemResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            root_folder: None,
            highlight_terms: None,
        }
    }
}

rt::extends!(FindItemResponseMessage, ResponseMessage);

rt::placeholder_new!(FindItemResponseMessage: placeholder);

impl rt::ReadComplex for FindItemResponseMessage {
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
            (rt::M, "RootFolder") => reader.fill(&mut self.root_folder, tag),
            (rt::M, "HighlightTerms") => reader.fill(&mut self.highlight_terms, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for FindItemResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:RootFolder", &self.root_folder);
        out.element("m:HighlightTerms", &self.highlight_terms);
    }
}
