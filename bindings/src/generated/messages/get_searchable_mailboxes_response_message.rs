// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{
    ArrayOfFailedSearchMailboxes, ArrayOfSearchableMailboxes, ResponseClass,
};

use super::ResponseMessage;

/// Complex type `m:GetSearchableMailboxesResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetSearchableMailboxesResponse`.
#[doc(alias = "GetSearchableMailboxesResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetSearchableMailboxesResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:SearchableMailboxes`, optional.
    pub searchable_mailboxes: Option<ArrayOfSearchableMailboxes>,
    /// Element `m:FailedMailboxes`, optional.
    pub failed_mailboxes: Option<ArrayOfFailedSearchMailboxes>,
}

impl Eq for GetSearchableMailboxesResponseMessage {}

xml::complex_type!(
    GetSearchableMailboxesResponseMessage { name:
    "m:GetSearchableMailboxesResponseMessageType", base: ResponseMessage, bits: 1,
    model: "m:SearchableMailboxes, m:FailedMailboxes?", flags: response }
);

impl GetSearchableMailboxesResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            searchable_mailboxes: None,
            failed_mailboxes: None,
        }
    }
}

xml::extends!(GetSearchableMailboxesResponseMessage, ResponseMessage);

xml::blank_new!(GetSearchableMailboxesResponseMessage: blank);

impl xml::ReadNode for GetSearchableMailboxesResponseMessage {
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
            (xml::M, "SearchableMailboxes") => {
                input.fill(&mut self.searchable_mailboxes, tag)
            }
            (xml::M, "FailedMailboxes") => input.fill(&mut self.failed_mailboxes, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetSearchableMailboxesResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:SearchableMailboxes", &self.searchable_mailboxes);
        out.element("m:FailedMailboxes", &self.failed_mailboxes);
    }
}

xml::root!(GetSearchableMailboxesResponseMessage, "m:GetSearchableMailboxesResponse");
