// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(SearchMailboxesResponseMessage, ResponseMessage);

rt::placeholder_new!(SearchMailboxesResponseMessage: placeholder);

impl rt::ReadComplex for SearchMailboxesResponseMessage {
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
            (rt::M, "SearchMailboxesResult") => {
                reader.fill(&mut self.search_mailboxes_result, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for SearchMailboxesResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:SearchMailboxesResult", &self.search_mailboxes_result);
    }
}
