// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::{ResponseClass, SearchMailboxesResult};
use super::ResponseMessage;

/// Complex type `m:SearchMailboxesResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "SearchMailboxesResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SearchMailboxesResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:SearchMailboxesResult`, optional.
    pub search_mailboxes_result: Option<Box<SearchMailboxesResult>>,
}

impl SearchMailboxesResponseMessage {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:SearchMailboxesResponseMessageType",
        base: Some(ResponseMessage::SHAPE),
        bits: 1,
        content: xml::Content::Model("m:SearchMailboxesResult?"),
        response: true,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            search_mailboxes_result: None,
        }
    }
}

::ews_bindings::complex_type!(SearchMailboxesResponseMessage);

::ews_bindings::extends!(SearchMailboxesResponseMessage, ResponseMessage);

::ews_bindings::blank_new!(SearchMailboxesResponseMessage : blank);

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
        match (tag.namespace, tag.local) {
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
