// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(GetSearchableMailboxesResponseMessage, ResponseMessage);

rt::placeholder_new!(GetSearchableMailboxesResponseMessage: placeholder);

impl rt::ReadComplex for GetSearchableMailboxesResponseMessage {
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
            (rt::M, "SearchableMailboxes") => {
                reader.fill(&mut self.searchable_mailboxes, tag)
            }
            (rt::M, "FailedMailboxes") => reader.fill(&mut self.failed_mailboxes, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetSearchableMailboxesResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:SearchableMailboxes", &self.searchable_mailboxes);
        out.element("m:FailedMailboxes", &self.failed_mailboxes);
    }
}

rt::root!(GetSearchableMailboxesResponseMessage, "m:GetSearchableMailboxesResponse");
