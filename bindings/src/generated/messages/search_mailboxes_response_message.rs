// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ResponseClass, SearchMailboxesResult};
use super::ResponseMessage;

/// Complex type `m:SearchMailboxesResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "SearchMailboxesResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchMailboxesResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:SearchMailboxesResult`, optional.
    pub search_mailboxes_result: Option<Box<SearchMailboxesResult>>,
}

impl Eq for SearchMailboxesResponseMessage {}

xml::complex_type!(
    SearchMailboxesResponseMessage { name: "m:SearchMailboxesResponseMessageType", base: ResponseMessage, bits: 1, model: "m:SearchMailboxesResult?", flags: response }
);

impl SearchMailboxesResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            search_mailboxes_result: None,
        }
    }
}

xml::extends!(SearchMailboxesResponseMessage, ResponseMessage);

xml::blank_new!(SearchMailboxesResponseMessage: blank);

impl xml::ReadNode for SearchMailboxesResponseMessage {
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
            (xml::M, "SearchMailboxesResult") => {
                input.fill(&mut self.search_mailboxes_result, tag)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for SearchMailboxesResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:SearchMailboxesResult", &self.search_mailboxes_result);
    }
}
