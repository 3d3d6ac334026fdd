// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(FindItemResponseMessage, ResponseMessage);

xml::blank_new!(FindItemResponseMessage: blank);

impl xml::ReadNode for FindItemResponseMessage {
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
            (xml::M, "RootFolder") => input.fill(&mut self.root_folder, tag),
            (xml::M, "HighlightTerms") => input.fill(&mut self.highlight_terms, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for FindItemResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:RootFolder", &self.root_folder);
        out.element("m:HighlightTerms", &self.highlight_terms);
    }
}
